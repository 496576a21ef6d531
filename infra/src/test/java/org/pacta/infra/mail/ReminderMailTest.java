package org.pacta.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.mail.PostOffice.SURESNES;
import static org.pacta.infra.mail.PostOffice.XXII;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskCommand.RemindTask;
import org.pacta.domain.task.TaskId;

@DisplayName("A reminder of a step")
class ReminderMailTest {

    static final Duration SOON = Duration.ofSeconds(30);
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void goes_by_e_mail_to_the_desk_of_the_role_awaited_with_what_and_where() throws Exception {
        try (var server = SmtpServer.there();
                var office = PostOffice.to(server.port())) {
            var task = TaskId.of(office.convention(), "approve-report", SURESNES, 1);
            var asked = new Assignment(
                    office.convention().toString(), "deliberation", "approve-report", SURESNES, List.of(Role.ELU), 1);
            office.app().send(new OpenTask(task, asked, DAY));
            var partner = new Actor(new ActorId("partner"), XXII, Set.of(Role.JURISTE));
            office.app().send(new RemindTask(task, partner, DAY));

            await().atMost(SOON).until(() -> !server.received().isEmpty());
            var mail = server.received().getFirst();
            assertThat(UrgentMailTest.recipients(server.received())).containsExactly("assemblees@suresnes.example");
            assertThat(mail.getSubject()).contains("Relance : Approuver le rapport");
            assertThat((String) mail.getContent())
                    .contains("XXII vous relance", "lundi 2 mars 2026", "/taches/" + task.value());
        }
    }
}
