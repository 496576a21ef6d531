package org.pacta.workflows.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What law or clause gives to one person only")
class PersonalStepsTest {

    @Test
    void is_declared_by_the_step_and_by_nothing_else() {
        assertThat(new Steps().personal())
                .containsExactlyInAnyOrder(
                        "approve-report", // the rapporteur presents it under their own name
                        "sign-as-chair",
                        "sign-as-secretary",
                        "give-pouvoir",
                        "withdraw-pouvoir",
                        "declare-interest",
                        "sign-convention", // the deliberation authorises a person, CGCT L2122-21
                        "stop-in-person", // the Mayor's police powers, SUR-16.1.1
                        "authorise-algorithm"); // the Mayor's letter, SUR-7.1.2
    }

    @Test
    void stays_so_where_a_step_gets_a_deadline() {
        var step = new Asked("a", "task", "A", "Pourquoi.", Set.of(), s -> null, (s, a) -> null);
        assertThat(step.personal()).isFalse();
        assertThat(step.inPerson().until("some").personal()).isTrue();
        assertThat(step.until("some").inPerson().deadlines()).containsExactly("some");
    }
}
