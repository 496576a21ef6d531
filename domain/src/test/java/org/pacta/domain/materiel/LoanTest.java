package org.pacta.domain.materiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.materiel.Annexes.*;
import static org.pacta.domain.shared.People.OTHER_TEXT;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.materiel.MaterielCommand.*;
import org.pacta.domain.materiel.MaterielEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.template.TemplateShelf;
import org.pacta.proofs.Proves;

@DisplayName("A machine that is lent")
class LoanTest {

    static final MaterielId ID = id(2);
    static final Actor LENDER = actor(XXII, Role.TECHNIQUE);
    static final Actor CITY = actor(SURESNES, Role.TECHNIQUE);
    static final AnnexTerms TERMS = terms(LineKind.LOAN);
    static final EndPlan RETURN = new EndPlan(REASON, MAY_4);

    @Test
    @Proves("SUR-7.2")
    void is_annexed_on_a_statement_that_both_have_signed() {
        var machine = machine(XXII, statement());
        given().when(lend(machine)).expectEvents(proposed(1, LineChange.ADDED, machine, null));
        given(proposed(1, LineChange.ADDED, machine, null))
                .when(sign(CITY, statement()))
                .expectEvents(signed(1, LineChange.ADDED, machine, null));
        expectRefusal(given().when(lend(machine(XXII, null))), MaterielRule.LOAN_HAS_ITS_STATEMENT);
    }

    @Test
    @Proves("SUR-7.2")
    void has_one_statement_that_neither_signs_alone_nor_unseen() {
        var proposed = proposed(1, LineChange.ADDED, machine(XXII, statement()), null);
        expectRefusal(given(proposed).when(sign(CITY, OTHER_TEXT)), MaterielRule.SAME_STATEMENT_IS_SIGNED);
        expectRefusal(given(proposed).when(sign(CITY, null)), MaterielRule.SAME_STATEMENT_IS_SIGNED);
        expectRefusal(given(proposed).when(sign(LENDER, statement())), MaterielRule.OTHER_PARTY_ANSWERS);
    }

    @Test
    @Proves("SUR-7.2")
    void belongs_to_who_lends_it() {
        expectRefusal(given().when(lend(machine(SURESNES, statement()))), MaterielRule.LENDER_OWNS, "xxii");
        assertThat(TERMS.lender()).isEqualTo(XXII);
        assertThat(AnnexTerms.of(LineKind.LOAN, TemplateShelf.template("smart-metropole"), SMART))
                .isEmpty();
        assertThat(AnnexTerms.of(TemplateShelf.template("smart-metropole"), SMART))
                .hasSize(4);
    }

    @Test
    @Proves("SUR-7.2")
    void changes_and_goes_back_on_a_new_statement() {
        var first = machine(XXII, statement());
        var lent = new MaterielEvent[] {
            proposed(1, LineChange.ADDED, first, null), signed(1, LineChange.ADDED, first, null)
        };
        given(lent)
                .when(new ReviseLine(ID, CITY, machine(XXII, OTHER_TEXT), MAY_4))
                .expectSuccessfulHandlerExecution();
        expectRefusal(
                given(lent).when(new ReviseLine(ID, CITY, machine(XXII, null), MAY_4)),
                MaterielRule.LOAN_HAS_ITS_STATEMENT);
        given(lent)
                .when(giveBack(OTHER_TEXT))
                .expectEvents(proposed(2, LineChange.REMOVED, machine(XXII, OTHER_TEXT), RETURN));
        expectRefusal(given(lent).when(giveBack(null)), MaterielRule.LOAN_HAS_ITS_STATEMENT);
        expectRefusal(
                given(lent).when(new PlanLineEnd(ID, CITY, LineChange.KEPT, RETURN, OTHER_TEXT, MAY_4)),
                MaterielRule.LOAN_GOES_BACK);
    }

    private static PlanLineEnd giveBack(@Nullable Sha256 statement) {
        return new PlanLineEnd(ID, LENDER, LineChange.REMOVED, RETURN, statement, MAY_4);
    }

    private static ProposeLine lend(AnnexLine machine) {
        return new ProposeLine(ID, LENDER, TERMS, machine, MAY_4);
    }

    private static ValidateLine sign(Actor by, @Nullable Sha256 statement) {
        return new ValidateLine(ID, by, statement, MAY_4);
    }

    private static LineProposed proposed(int round, LineChange change, AnnexLine line, @Nullable EndPlan plan) {
        return new LineProposed(ID, round, change, TERMS, XXII, SURESNES, line, plan, MAY_4);
    }

    private static LineValidated signed(int round, LineChange change, AnnexLine line, @Nullable EndPlan plan) {
        return new LineValidated(ID, round, round, change, XXII, SURESNES, line, null, plan, MAY_4);
    }

    private static TestExecutor<Bien> given(MaterielEvent... come) {
        return new AggregateTestFixture<>(Bien.class).given(List.of(come));
    }
}
