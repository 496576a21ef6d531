package org.pacta.infra.lives;

import java.util.List;
import java.util.stream.Stream;

/** The accounts of the demonstration, named role.organisation: who may sit at the table of a convention. */
final class Seats {

    private static final List<String> PUBLIC = List.of(
            "juriste",
            "dpo",
            "elu",
            "elu2",
            "elu3",
            "executif",
            "assemblees",
            "technique",
            "finances",
            "archiviste",
            "admin");
    private static final List<String> PRIVATE = List.of("juriste", "dpo", "executif", "technique", "admin");
    private static final String COMPANY = "xxii";

    private Seats() {}

    static List<String> of(String organisation) {
        var roles = organisation.equals(COMPANY) ? PRIVATE : PUBLIC;
        return roles.stream().map(role -> role + "." + organisation).toList();
    }

    /** Who may answer for one of these roles: whoever bears its name first, then colleagues of the same role. */
    static List<String> holding(List<String> roles, String organisation) {
        return roles.stream()
                .flatMap(role -> Stream.of(role, role + "2", role + "3"))
                .map(each -> each + "." + organisation)
                .filter(of(organisation)::contains)
                .toList();
    }
}
