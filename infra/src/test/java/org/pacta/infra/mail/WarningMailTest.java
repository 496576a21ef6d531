package org.pacta.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.mail.PostOffice.SURESNES;
import static org.pacta.infra.mail.PostOffice.XXII;
import static org.pacta.infra.support.People.actor;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.breach.BreachCommand.OrderWarning;
import org.pacta.domain.breach.BreachCommand.ReportBreach;
import org.pacta.domain.breach.BreachEvent.DeskWarned;
import org.pacta.domain.breach.BreachEvent.PartnerWarned;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.breach.BreachNature;
import org.pacta.domain.breach.BreachRoute;
import org.pacta.domain.breach.Discovery;
import org.pacta.domain.courriel.CourrielEvent.CourrielSent;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.SealedText;
import org.pacta.proofs.Proves;

@DisplayName("A warning of a breach by e-mail")
class WarningMailTest {

    static final Duration SOON = Duration.ofSeconds(30);
    static final SealedText TEXT = new SealedText(new ActorId("dpo.xxii"), "w4l0w6k=");

    @Test
    @Proves("SUR-A4")
    void counts_once_it_has_left_to_the_last_desk_however_long_the_server_was_away() {
        try (var server = SmtpServer.away();
                var office = PostOffice.to(server.port())) {
            var breach = ordered(office);
            var mails = Stream.of("dpo", "si")
                    .map(desk -> CourrielId.of(breach, SURESNES, desk))
                    .toList();
            await().atMost(SOON)
                    .until(() ->
                            mails.stream().noneMatch(id -> office.outcomes(id).isEmpty()));
            assertThat(facts(office, breach, DeskWarned.class)).isEmpty();

            server.start();
            await().atMost(SOON)
                    .until(() -> facts(office, breach, PartnerWarned.class).size() == 1);
            var sent = mails.stream()
                    .map(id -> (CourrielSent) office.outcomes(id).getLast())
                    .toList();
            assertThat(facts(office, breach, DeskWarned.class)).hasSize(2);
            assertThat(facts(office, breach, PartnerWarned.class).getFirst().warnedAt())
                    .isIn(sent.stream().map(CourrielSent::sentAt).toList());
            assertThat(server.received()).hasSize(2);
        }
    }

    static BreachId ordered(PostOffice office) {
        var breach = new BreachId(office.convention(), UUID.randomUUID());
        var aware = Instant.now().truncatedTo(ChronoUnit.MILLIS).minusSeconds(600);
        var warning = new BreachRoute.Warning(XXII, SURESNES, "sur-breach-notice", false, Set.of("dpo", "si"));
        office.app()
                .send(new ReportBreach(
                        breach,
                        actor("dpo.xxii"),
                        new Discovery(Set.of(BreachNature.CONFIDENTIALITY), null, aware, TEXT, TEXT),
                        new BreachRoute(warning, SURESNES, SURESNES),
                        aware.plusSeconds(60),
                        office.today()));
        var now = aware.plusSeconds(120);
        office.app()
                .send(new OrderWarning(
                        breach, actor("dpo.xxii"), Set.of("dpo", "si"), null, now, null, office.today()));
        return breach;
    }

    static <F> List<F> facts(PostOffice office, BreachId breach, Class<F> kind) {
        return office.app()
                .bean(EventStore.class)
                .readEvents(breach.toString())
                .asStream()
                .map(message -> message.getPayload())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
