package org.pacta.domain.convention;

import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.provider.Arguments;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.BlankKind;
import org.pacta.domain.template.ShelvedTemplates;
import org.pacta.domain.template.TemplateShelf;

/** The three conventions of the product as the tests start from them: drafted, and filled with the answers of the demonstration. */
final class Conventions {

    static final LocalDate DAY = LocalDate.of(2021, 2, 10);
    static final String EDITION = "0a1b2c3d";
    static final SealedText TITLE = REASON;

    private Conventions() {}

    static FixtureConfiguration<Convention> fixture() {
        return fixture(FrenchHolidays.of(Place.METROPOLE));
    }

    static FixtureConfiguration<Convention> fixture(LocalCalendars calendars) {
        return new AggregateTestFixture<>(Convention.class)
                .registerInjectableResource(new ShelvedTemplates())
                .registerInjectableResource(calendars);
    }

    static Actor lawyer(Organisation organisation) {
        return actor(organisation, Role.JURISTE);
    }

    static Organisation drafter(String template) {
        return partiesOf(template).getFirst().organisation();
    }

    static List<Party> parties(Object... roleThenOrganisation) {
        var parties = new ArrayList<Party>();
        for (int i = 0; i < roleThenOrganisation.length; i += 2)
            parties.add(new Party((String) roleThenOrganisation[i], (Organisation) roleThenOrganisation[i + 1]));
        return parties;
    }

    static List<Party> partiesOf(String template) {
        return switch (template) {
            case "suresnes-xxii" -> parties("ville", SURESNES, "partenaire", XXII);
            case "smart-metropole" -> parties("metropole", METROPOLE, "partenaire", AIX);
            default -> parties("departement", VAR, "collectivite", COLLECTIVITE);
        };
    }

    static ConventionEvent drafted(String template) {
        return new ConventionDrafted(
                CONVENTION, template, 1, EDITION, TITLE, partiesOf(template), drafter(template), DAY);
    }

    static List<ConventionEvent> filled(String template) {
        return draftedAndFilledBut(template, "");
    }

    static List<ConventionEvent> draftedAndFilledBut(String template, String left) {
        var events = new ArrayList<ConventionEvent>(List.of(drafted(template)));
        TemplateShelf.template(template).blanks().stream()
                .filter(blank -> !blank.id().equals(left))
                .forEach(blank -> events.add(new BlankFilled(CONVENTION, blank.id(), exampleOf(blank), DAY)));
        return events;
    }

    static BlankValue exampleOf(Blank blank) {
        return blank.kind() == BlankKind.TEXT ? new BlankValue(null, REASON) : new BlankValue(blank.example(), null);
    }

    static Stream<Arguments> everyBlank() {
        return TemplateShelf.IDS.stream()
                .flatMap(id -> TemplateShelf.template(id).blanks().stream().map(blank -> Arguments.of(id, blank)));
    }
}
