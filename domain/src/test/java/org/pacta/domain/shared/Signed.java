package org.pacta.domain.shared;

import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.TemplateShelf;

/** The conventions as the parties of the tests have signed them. */
public final class Signed {

    public static final LocalCalendars CALENDARS =
            new LocalCalendars((day, place) -> Optional.empty(), party -> Place.METROPOLE);

    private static final Map<String, List<Party>> PARTIES = Map.of(
            "suresnes-xxii", List.of(new Party("ville", SURESNES), new Party("partenaire", XXII)),
            "var-ia", List.of(new Party("departement", VAR), new Party("collectivite", COLLECTIVITE)),
            "gouvernance-ia", List.of(new Party("departement", VAR), new Party("collectivite", COLLECTIVITE)));

    private Signed() {}

    public static ConventionTemplate template(String id) {
        return TemplateShelf.template(id);
    }

    public static List<Party> parties(String template) {
        return PARTIES.get(template);
    }
}
