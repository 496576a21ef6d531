package org.pacta.workflows.cloture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.pacta.domain.convention.EndCause;
import org.pacta.domain.shared.ConventionId;

@DisplayName("A convention that a letter ends while other things are under way")
class AfterTheEndTest {

    static final ConventionId CONVENTION = new ConventionId(UUID.fromString("0190a7c0-0000-7000-8000-000000000001"));
    static final List<ConventionEnded> FACTS =
            List.of(new ConventionEnded(CONVENTION, EndCause.RESILIATION, LocalDate.of(2026, 3, 2)));

    @Test
    void has_no_object_left_for_the_avenant_that_was_being_approved() {
        assertThat(AfterTheEnd.goesOn("avenant/" + CONVENTION.value() + "/1", FACTS))
                .isFalse();
        assertThat(AfterTheEnd.goesOn("deliberation/" + CONVENTION.value() + "#1/suresnes", FACTS))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"breach", "demande", "differend", "resiliation", "pli", "depose", "signalement"})
    void leaves_what_is_owed_to_others_as_it_was(String matter) {
        assertThat(AfterTheEnd.goesOn(matter + "/" + CONVENTION.value() + "/1", FACTS))
                .isTrue();
    }
}
