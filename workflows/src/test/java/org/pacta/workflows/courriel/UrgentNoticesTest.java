package org.pacta.workflows.courriel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.courriel.CourrielCommand.RequestCourriel;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

@DisplayName("A word about a deadline")
class UrgentNoticesTest {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final DeadlineId ID = new DeadlineId(new ConventionId(new UUID(0, 1)), new UUID(0, 2));
    static final LocalDate SUNDAY = LocalDate.of(2026, 10, 25);

    @Test
    void told_by_the_hour_goes_out_by_mail_to_the_desk_of_its_role() {
        var envelope =
                new Envelope(ID.toString(), CourrielKind.DEADLINE_NOTICE, SURESNES, SURESNES, "executif", Set.of());
        assertThat(UrgentNotices.mail(ID, told("PT0S", Role.EXECUTIF), 4, SUNDAY))
                .contains(new RequestCourriel(CourrielId.of(ID, SURESNES, "executif", "4"), envelope, SUNDAY));
    }

    @Test
    void goes_to_the_desk_that_organisations_have_for_lawyers() {
        assertThat(UrgentNotices.mail(ID, told("-PT6H", Role.JURISTE), 1, SUNDAY))
                .hasValueSatisfying(asked -> assertThat(asked.envelope().desk()).isEqualTo("juridique"));
    }

    @Test
    void told_by_the_day_waits_in_the_inbox() {
        assertThat(UrgentNotices.mail(ID, told("-P7D", Role.DPO), 1, SUNDAY)).isEmpty();
    }

    @Test
    void told_twice_is_one_mail_and_another_word_is_another() {
        var first = UrgentNotices.mail(ID, told("-PT6H", Role.DPO), 1, SUNDAY);
        assertThat(UrgentNotices.mail(ID, told("-PT6H", Role.DPO), 1, SUNDAY)).isEqualTo(first);
        assertThat(UrgentNotices.mail(ID, told("-PT6H", Role.DPO), 2, SUNDAY)).isNotEqualTo(first);
    }

    static Notice told(String offset, Role role) {
        return new Notice(offset, Channel.INBOX, SURESNES, role);
    }
}
