package org.pacta.domain.convention;

import static org.pacta.domain.convention.ConventionInForceTest.authorised;
import static org.pacta.domain.convention.ConventionRule.*;
import static org.pacta.domain.convention.Conventions.fixture;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionCommand.RecordNullity;
import org.pacta.domain.convention.ConventionEvent.ClauseFoundNull;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Sha256;
import org.pacta.proofs.Proves;

@DisplayName("A clause that is found null")
class NullityTest {

    static final LocalDate SIGNED = LocalDate.of(2021, 8, 31);
    static final LocalDate FOUND = LocalDate.of(2022, 3, 1);
    static final Sha256 JUDGMENT = Sha256.ofText("jugement");
    static final String CLAUSE = "10.1";

    @Test
    @Proves("SUR-23")
    void leaves_the_others_and_the_convention_as_they_are() {
        for (var ground : NullityGround.values())
            fixture().given(signed()).when(nullity(ground, false, JUDGMENT)).expectEvents(found(ground, false));
        fixture()
                .given(and(signed(), found(NullityGround.ACCORD, false)))
                .when(new RecordNullity(
                        CONVENTION,
                        actor(XXII, Role.EXECUTIF),
                        "17.2",
                        NullityGround.COURT,
                        false,
                        REASON,
                        JUDGMENT,
                        FOUND))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @Proves("SUR-23")
    void takes_the_whole_with_it_only_where_a_court_finds_that_it_was_its_substance() {
        expectRefusal(
                fixture().given(signed()).when(nullity(NullityGround.ACCORD, true, JUDGMENT)),
                SUBSTANCE_IS_FOR_THE_JUDGE);
        fixture()
                .given(signed())
                .when(nullity(NullityGround.COURT, true, JUDGMENT))
                .expectEvents(
                        found(NullityGround.COURT, true), new ConventionEnded(CONVENTION, EndCause.NULLITY, FOUND));
    }

    @Test
    @Proves("SUR-23")
    void is_one_of_the_text_found_so_once_and_with_its_paper() {
        expectRefusal(fixture().given(signed()).when(nullity(NullityGround.COURT, false, null)), NULLITY_IS_PROVED);
        expectRefusal(
                fixture()
                        .given(and(signed(), found(NullityGround.COURT, false)))
                        .when(nullity(NullityGround.COURT, false, JUDGMENT)),
                CLAUSE_STANDS);
        expectRefusal(
                fixture().given(authorised("suresnes-xxii")).when(nullity(NullityGround.COURT, false, JUDGMENT)),
                CLAUSE_STANDS);
        expectRefusal(
                fixture()
                        .given(signed())
                        .when(new RecordNullity(
                                CONVENTION,
                                actor(SURESNES, Role.JURISTE),
                                "99",
                                NullityGround.COURT,
                                false,
                                REASON,
                                JUDGMENT,
                                FOUND)),
                CLAUSE_STANDS);
    }

    private static List<Object> signed() {
        return new ArrayList<>(ConventionInForceTest.signed("suresnes-xxii", SIGNED));
    }

    private static List<Object> and(List<Object> past, Object more) {
        past.add(more);
        return past;
    }

    private static RecordNullity nullity(NullityGround ground, boolean substance, Sha256 document) {
        return new RecordNullity(
                CONVENTION, actor(SURESNES, Role.JURISTE), CLAUSE, ground, substance, REASON, document, FOUND);
    }

    private static ClauseFoundNull found(NullityGround ground, boolean substance) {
        return new ClauseFoundNull(CONVENTION, CLAUSE, SURESNES, ground, substance, REASON, JUDGMENT, FOUND);
    }
}
