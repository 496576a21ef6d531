package org.pacta.domain.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.convention.Conventions.DAY;
import static org.pacta.domain.convention.Conventions.filled;
import static org.pacta.domain.convention.Conventions.fixture;
import static org.pacta.domain.shared.Facts.only;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.template.TemplateShelf.template;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionCommand.BringIntoForce;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.ConventionAuthorised;
import org.pacta.domain.convention.ConventionEvent.ConventionDeliberated;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.convention.ConventionEvent.ConventionInstructed;
import org.pacta.domain.convention.ConventionEvent.ConventionSubmitted;
import org.pacta.domain.convention.ConventionEvent.SignaturesAcknowledged;
import org.pacta.domain.convention.Foreseen.Dated;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.template.ConventionTemplate;

@DisplayName("A convention whose parties stand in different places")
class PlaceOfTheConventionTest {

    static final Place REUNION = new Place("974", false);
    static final LocalDate AUGUST_31 = LocalDate.of(2021, 8, 31);

    @Test
    void ends_by_the_hour_of_the_public_party_that_opens_it() {
        var calendars =
                new LocalCalendars(FrenchHolidays.ANYWHERE, party -> party.equals(VAR) ? REUNION : Place.METROPOLE);
        var term = only(
                        ConventionEnteredIntoForce.class,
                        fixture(calendars).given(signed()).when(new BringIntoForce(CONVENTION)))
                .term();
        assertThat(term.lastDay()).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(term.nominal()).isEqualTo(Instant.parse("2022-02-28T20:00:00Z"));
        assertThat(term.zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
        assertThat(term.place()).isEqualTo(REUNION);
    }

    @Test
    void is_foreseen_to_end_as_it_will() {
        var foreseen = new Outlook(template("suresnes-xxii"), Map.of(), AUGUST_31, FrenchHolidays.ANYWHERE.at(REUNION))
                .deadlines();
        var term = foreseen.stream()
                .flatMap(
                        one -> one instanceof Dated dated ? Stream.of(dated.deadline()) : Stream.<RecordedDeadline>of())
                .filter(deadline -> deadline.code().equals("contractual-term"))
                .findFirst();
        assertThat(term)
                .hasValueSatisfying(end -> assertThat(end.nominal()).isEqualTo(Instant.parse("2023-02-28T20:00:00Z")));
    }

    @Test
    void is_opened_by_a_public_party_even_where_a_company_stands_first() {
        var parties = new Parties(List.of(new Party("partenaire", XXII), new Party("ville", SURESNES)));
        var written = template("suresnes-xxii");
        var reversed = startingWithItsCompany(written);
        assertThat(parties.lead(reversed)).isEqualTo(XXII);
        assertThat(parties.home(reversed)).isEqualTo(SURESNES);
    }

    private static ConventionTemplate startingWithItsCompany(ConventionTemplate written) {
        return new ConventionTemplate(
                written.id(),
                written.version(),
                written.title(),
                written.purpose(),
                written.source(),
                written.parties().reversed(),
                written.term(),
                written.gates(),
                written.blanks(),
                written.clauses());
    }

    private static List<Object> signed() {
        var events = new ArrayList<Object>(filled("var-ia"));
        events.add(new BlankFilled(CONVENTION, "duree-experimentation", new BlankValue("P6M", null), DAY));
        events.add(new ConventionSubmitted(CONVENTION, 1, TEXT, DAY));
        events.add(new ConventionInstructed(CONVENTION, 1, DAY));
        events.add(new ConventionDeliberated(CONVENTION, 1, DAY));
        events.add(new ConventionAuthorised(CONVENTION, 1, DAY));
        events.add(new SignaturesAcknowledged(CONVENTION, 1, AUGUST_31));
        return events;
    }
}
