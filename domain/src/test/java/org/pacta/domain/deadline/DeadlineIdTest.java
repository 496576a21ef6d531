package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.SURESNES;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.legalite.LegaliteEvent.ActBecameExecutory;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlOpened;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.TextId;

@DisplayName("The name of a deadline")
class DeadlineIdTest {

    static final LocalDate DAY = LocalDate.of(2024, 2, 14);

    @Test
    void is_the_same_however_often_the_fact_that_set_it_is_read() {
        var name = DeadlineId.of(executory(AIX, DAY), "appeal");
        assertThat(name).isEqualTo(DeadlineId.of(executory(AIX, DAY.plusDays(1)), "appeal"));
        assertThat(name.convention()).isEqualTo(CONVENTION);
        assertThat(name).isEqualTo(DeadlineId.of(CONVENTION, act(AIX).toString(), ActBecameExecutory.class, "appeal"));
    }

    @Test
    void is_another_for_another_delay_another_matter_or_another_kind_of_fact() {
        var due = LegalDeadline.LIST_OF_DELIBERATIONS.from(DAY, FrenchHolidays.MAINLAND);
        var opened = new LegalityControlOpened(act(AIX), DAY, due, DAY);
        assertThat(List.of(
                        DeadlineId.of(executory(AIX, DAY), "appeal"),
                        DeadlineId.of(executory(AIX, DAY), "prefet-deferral"),
                        DeadlineId.of(executory(SURESNES, DAY), "appeal"),
                        DeadlineId.of(opened, "appeal")))
                .doesNotHaveDuplicates();
    }

    @Test
    void reads_back_from_its_text() {
        var id = new DeadlineId(CONVENTION, UUID.fromString("0190a7c0-0000-8000-8000-000000000009"));
        assertThat(id).hasToString("deadline/" + CONVENTION.value() + "/0190a7c0-0000-8000-8000-000000000009");
        assertThat(DeadlineId.of(id.toString())).isEqualTo(id);
    }

    private static LegaliteId act(Organisation body) {
        return new LegaliteId(new TextId(CONVENTION, 1), body);
    }

    private static ActBecameExecutory executory(Organisation body, LocalDate since) {
        return new ActBecameExecutory(act(body), List.of(), since);
    }
}
