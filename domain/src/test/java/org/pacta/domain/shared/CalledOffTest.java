package org.pacta.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.noEvents;
import static org.hamcrest.CoreMatchers.not;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.cnil.CnilCommand.OpenFiling;
import org.pacta.domain.cnil.CnilFiling;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.convention.ConventionEvent.ConventionReturned;
import org.pacta.domain.convention.ConventionEvent.ConventionWithdrawn;
import org.pacta.domain.convention.ReturnCause;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deliberation.Deliberation;
import org.pacta.domain.deliberation.DeliberationCommand.RequestDeliberation;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.Legalite;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.signature.Signature;
import org.pacta.domain.signature.SignatureCommand.OpenSignature;
import org.pacta.domain.signature.SignatureId;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.Task;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;

@DisplayName("What was called off")
class CalledOffTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final TextId VERSION = new TextId(CONVENTION, 1);
    static final DeliberationId DELIBERATION = new DeliberationId(VERSION, SURESNES);

    @Test
    void is_not_deliberated() {
        beginsNothing(Deliberation.class, new RequestDeliberation(DELIBERATION, TEXT, DAY), CONVENTION);
    }

    @Test
    void is_not_controlled() {
        beginsNothing(Legalite.class, new OpenLegalityControl(new LegaliteId(VERSION, SURESNES), DAY, DAY), CONVENTION);
    }

    @Test
    void is_not_signed() {
        var parties = List.of(SURESNES, XXII);
        beginsNothing(Signature.class, new OpenSignature(new SignatureId(VERSION), TEXT, parties, DAY), CONVENTION);
    }

    @Test
    void is_not_filed() {
        var authors = List.of(SURESNES, XXII);
        beginsNothing(CnilFiling.class, new OpenFiling(new FilingId(VERSION), SURESNES, authors, DAY), CONVENTION);
    }

    @Test
    void is_asked_of_nobody() {
        var id = TaskId.of(DELIBERATION, "draft-report", SURESNES, 2);
        var roles = List.of(Role.ASSEMBLEES);
        var asked = new Assignment(DELIBERATION.toString(), "deliberation", "draft-report", SURESNES, roles, 2);
        beginsNothing(Task.class, new OpenTask(id, asked, DAY), DELIBERATION);
    }

    @Test
    void is_the_whole_convention_by_a_withdrawal_and_its_text_so_far_by_a_return() {
        var withdrawn = new ConventionWithdrawn(CONVENTION, REASON, DAY);
        assertThat(withdrawn.endsMatter()).isTrue();
        assertThat(withdrawn.endsText(3)).isTrue();
        var returned = new ConventionReturned(CONVENTION, 2, XXII, ReturnCause.LEGAL_VISA, null, DAY);
        assertThat(returned.endsMatter())
                .as("it is corrected and submitted again")
                .isFalse();
        assertThat(returned.endsText(1)).isTrue();
        assertThat(returned.endsText(2)).isTrue();
        assertThat(returned.endsText(3)).isFalse();
    }

    /** The same command begins something when nothing is called off, so that the silence proves something. */
    private static <T> void beginsNothing(Class<T> aggregate, Command command, Identifier calledOff) {
        fixture(aggregate, CallingsOff.NONE).when(command).expectEventsMatching(not(noEvents()));
        fixture(aggregate, CallingsOff.of(calledOff))
                .when(command)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static <T> TestExecutor<T> fixture(Class<T> aggregate, CalledOff calledOff) {
        return new AggregateTestFixture<>(aggregate)
                .registerInjectableResource(FrenchHolidays.of(Place.METROPOLE))
                .registerInjectableResource(calledOff)
                .givenNoPriorActivity();
    }
}
