package org.pacta.workflows.courriel;

import org.pacta.domain.shared.Role;

/** Which desk of an organisation reads the mails for a role; elected members are reached through their secretariat. */
final class Desks {

    private Desks() {}

    static String of(Role role) {
        return switch (role) {
            case JURISTE, FINANCES, ARCHIVISTE -> "juridique";
            case ELU -> "assemblees";
            case ADMIN -> "si";
            case DPO, EXECUTIF, ASSEMBLEES, TECHNIQUE -> role.code();
        };
    }
}
