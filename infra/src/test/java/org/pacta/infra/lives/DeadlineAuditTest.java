package org.pacta.infra.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.lives.Facts.Fact;

@DisplayName("The audit of deadlines")
class DeadlineAuditTest {

    static final Instant END = Instant.parse("2024-05-01T22:00:00Z");
    static final String SET = "{\"deadline\":{\"nominal\":\"" + END + "\"}}";
    static final String REACHED = "{\"end\":\"" + END + "\"}";

    final DeadlineAudit audit = new DeadlineAudit(UnaryOperator.identity());

    @Test
    void finds_nothing_in_one_that_is_reached_once_and_met_afterwards() throws IOException {
        hear("DeadlineSet", SET, END.minusSeconds(60));
        hear("DeadlineReached", REACHED, END.plusSeconds(1));
        hear("DeadlineMet", "{}", END.plusSeconds(60));
        assertThat(audit.faults(END.plusSeconds(120))).isEmpty();
    }

    @Test
    void finds_one_that_was_reached_twice() throws IOException {
        hear("DeadlineSet", SET, END.minusSeconds(60));
        hear("DeadlineReached", REACHED, END.plusSeconds(1));
        hear("DeadlineReached", REACHED, END.plusSeconds(2));
        assertThat(audit.faults(END.plusSeconds(120)))
                .singleElement()
                .asString()
                .contains("twice");
    }

    @Test
    void finds_one_that_was_reached_before_its_end() throws IOException {
        hear("DeadlineSet", SET, END.minusSeconds(60));
        hear("DeadlineReached", REACHED, END.minusSeconds(1));
        assertThat(audit.faults(END.plusSeconds(120)))
                .singleElement()
                .asString()
                .contains("before");
    }

    @Test
    void finds_one_that_was_forgotten_but_none_that_still_runs_or_is_stopped() throws IOException {
        hear("DeadlineSet", SET, END.minusSeconds(60));
        assertThat(audit.faults(END.minusSeconds(1))).isEmpty();
        assertThat(audit.faults(END.plusSeconds(1))).singleElement().asString().contains("nothing is recorded");
        hear("ClockSuspended", "{}", END.minusSeconds(30));
        assertThat(audit.faults(END.plusSeconds(1))).isEmpty();
    }

    private void hear(String type, String data, Instant at) throws IOException {
        audit.hear(
                new Fact("id", "deadline/1", "deadline." + type, at, "1", new ObjectMapper().readTree(data), Set.of()));
    }
}
