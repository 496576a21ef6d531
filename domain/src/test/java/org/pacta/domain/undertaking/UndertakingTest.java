package org.pacta.domain.undertaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.TemplateShelf;
import org.pacta.domain.undertaking.UndertakingCommand.*;
import org.pacta.domain.undertaking.UndertakingEvent.*;
import org.pacta.proofs.Proves;

@DisplayName("What a processor undertook")
class UndertakingTest {

    static final UndertakingId ID = new UndertakingId(CONVENTION);
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final Instant GIVEN = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant CONTESTED = Instant.parse("2026-03-02T09:20:00Z");
    static final Actor COMPANY = actor(XXII, Role.TECHNIQUE);
    static final Actor CITY = actor(SURESNES, Role.DPO);
    static final List<Party> PARTIES = List.of(new Party("ville", SURESNES), new Party("partenaire", XXII));
    static final UndertakingTerms TERMS = UndertakingTerms.of(TemplateShelf.template("suresnes-xxii"), PARTIES)
            .orElseThrow();

    @Test
    void is_read_from_the_clauses_and_is_nothing_where_there_is_no_processor() {
        assertThat(TERMS).isEqualTo(new UndertakingTerms(XXII, SURESNES));
        assertThat(UndertakingTerms.of(TemplateShelf.template("var-ia"), PARTIES))
                .isEmpty();
    }

    @Test
    @Proves("SUR-A1")
    void contests_an_instruction_that_infringes_the_law_and_tells_how_long_that_took() {
        undertaking()
                .givenNoPriorActivity()
                .when(contest(COMPANY, CONTESTED))
                .expectEvents(new InstructionContested(ID, XXII, REASON, REASON, CONTESTED, 20, MARCH_2));
        expectRefusal(
                undertaking().givenNoPriorActivity().when(contest(CITY, CONTESTED)), UndertakingRule.PROCESSOR_TELLS);
        expectRefusal(
                undertaking().givenNoPriorActivity().when(contest(COMPANY, GIVEN.minusSeconds(1))),
                UndertakingRule.INSTRUCTION_CAME_FIRST);
    }

    @Test
    @Proves("SUR-A1")
    void announces_a_transfer_that_the_law_imposes_before_it_processes() {
        undertaking()
                .givenNoPriorActivity()
                .when(transfer(COMPANY, MARCH_2.plusDays(1)))
                .expectEvents(new TransferAnnounced(ID, XXII, REASON, MARCH_2.plusDays(1), MARCH_2));
        expectRefusal(
                undertaking().givenNoPriorActivity().when(transfer(COMPANY, MARCH_2)),
                UndertakingRule.TOLD_BEFORE_PROCESSING);
        expectRefusal(
                undertaking().givenNoPriorActivity().when(transfer(CITY, MARCH_2.plusDays(1))),
                UndertakingRule.PROCESSOR_TELLS);
    }

    @Test
    @Proves("SUR-A5")
    void names_the_officer_of_the_processor_as_often_as_that_changes() {
        var named = new ProcessorDpoNamed(ID, XXII, REASON, MARCH_2);
        undertaking()
                .given(named)
                .when(new NameProcessorDpo(ID, COMPANY, TERMS, REASON, MARCH_2))
                .expectEvents(named);
        expectRefusal(
                undertaking().givenNoPriorActivity().when(new NameProcessorDpo(ID, CITY, TERMS, REASON, MARCH_2)),
                UndertakingRule.PROCESSOR_TELLS);
    }

    @Test
    @Proves("SUR-A6")
    void attests_the_register_of_the_processor_by_somebody_held_to_it() {
        undertaking()
                .givenNoPriorActivity()
                .when(new AttestProcessorRegister(ID, actor(XXII, Role.DPO), TERMS, TEXT, MARCH_2))
                .expectEvents(new ProcessorRegisterAttested(ID, XXII, TEXT, MARCH_2));
        expectRefusal(
                undertaking()
                        .givenNoPriorActivity()
                        .when(new AttestProcessorRegister(ID, COMPANY, TERMS, TEXT, MARCH_2)),
                UndertakingRule.DPO_OR_LAW_ATTESTS);
    }

    private static ContestInstruction contest(Actor by, Instant at) {
        return new ContestInstruction(ID, by, TERMS, REASON, REASON, GIVEN, at, MARCH_2);
    }

    private static AnnounceTransfer transfer(Actor by, LocalDate from) {
        return new AnnounceTransfer(ID, by, TERMS, REASON, from, MARCH_2);
    }

    private static FixtureConfiguration<Undertaking> undertaking() {
        return new AggregateTestFixture<>(Undertaking.class);
    }
}
