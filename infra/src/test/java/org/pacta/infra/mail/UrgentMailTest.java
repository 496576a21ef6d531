package org.pacta.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.mail.PostOffice.SURESNES;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.DeadlineCommand.RemindOfDeadline;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.shared.Role;
import org.pacta.infra.support.FortyEightHours;

@DisplayName("Whoever answers for a deadline counted in hours")
class UrgentMailTest {

    static final Duration SOON = Duration.ofSeconds(30);
    static final Duration A_WHILE = Duration.ofSeconds(2);

    /** One hour and a half after clocks went back. */
    static final Instant END = Instant.parse("2026-10-25T01:30:00Z");

    @Test
    void is_written_to_at_once_for_each_word_and_for_none_told_by_the_day() throws Exception {
        try (var server = SmtpServer.there();
                var office = PostOffice.to(server.port())) {
            var set = FortyEightHours.until(END, office.convention());
            office.app().send(set);
            remind(office, set.id(), "-P1D", Role.DPO);
            remind(office, set.id(), "-PT6H", Role.DPO);
            remind(office, set.id(), "-PT1H", Role.EXECUTIF);
            await().atMost(SOON).until(() -> server.received().size() == 2);
            await().during(A_WHILE).atMost(SOON).until(() -> server.received().size() == 2);
            assertThat(recipients(server.received()))
                    .containsExactlyInAnyOrder("dpo@suresnes.example", "executif@suresnes.example");
            var mail = server.received().getFirst();
            assertThat(mail.getSubject()).contains("Échéance : dimanche 25 octobre 2026 à 2 h 30 (UTC+01:00)");
            assertThat((String) mail.getContent())
                    .contains("Ville de Suresnes doit tenir", "Violation signalée au Département", "/echeances");
        }
    }

    static void remind(PostOffice office, DeadlineId id, String offset, Role role) {
        office.app()
                .send(new RemindOfDeadline(
                        id, new Notice(offset, Channel.INBOX, SURESNES, role), END.minus(Duration.ofMinutes(30))));
    }

    static List<String> recipients(List<MimeMessage> mails) {
        return mails.stream().map(UrgentMailTest::recipient).toList();
    }

    static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
