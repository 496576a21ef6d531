package org.pacta.infra.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.mail.PostOffice.SURESNES;
import static org.pacta.infra.mail.PostOffice.XXII;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.courriel.CourrielEvent.CourrielFailed;
import org.pacta.domain.courriel.CourrielEvent.CourrielSent;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.views.CaughtUp;

@DisplayName("An e-mail that was asked for")
class CourrielsTest {

    static final Duration SOON = Duration.ofSeconds(30);
    static final Duration A_WHILE = Duration.ofSeconds(2);

    @Test
    void leaves_at_once_with_its_accents_its_document_and_a_name_of_its_own() throws Exception {
        try (var server = SmtpServer.there();
                var office = PostOffice.to(server.port())) {
            var convention = office.convention();
            office.app().bean(CaughtUp.class).await();
            office.app().bean(Documents.class).keepText(convention, XXII, "pièce à conviction");
            var id = office.ask(convention, "dpo", Sha256.ofText("pièce à conviction"));
            await().atMost(SOON).until(() -> office.outcomes(id).size() == 1);

            assertThat(office.outcomes(id).getFirst()).isInstanceOfSatisfying(CourrielSent.class, sent -> {
                assertThat(sent.attempt()).isOne();
                assertThat(sent.desk()).isEqualTo("dpo");
                assertThat(sent.cause()).isEqualTo(convention.toString());
                assertThat(sent.legalDate()).isEqualTo(office.today());
            });
            var mail = server.received().getFirst();
            assertThat(mail.getSubject()).contains("Violation de données à caractère personnel : XXII vous avertit");
            assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("dpo@suresnes.example");
            assertThat(mail.getFrom()[0].toString()).contains("XXII (Pacta)").contains("@pacta.example");
            assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("dpo@xxii.example");
            assertThat(mail.getMessageID())
                    .isEqualTo("<courriel.%s.%s@pacta.example>".formatted(convention.value(), id.value()));
            assertThat(text(mail))
                    .contains(
                            "survenue dans\r\nl’exécution de la convention",
                            "Ville de Suresnes",
                            "Un document est joint")
                    .contains("https://pacta.example/conventions/" + convention.value());
            assertThat(part(mail, 1).getContent()).isEqualTo("pièce à conviction");
        }
    }

    @Test
    void waits_for_a_server_that_is_away_and_then_leaves_once() {
        try (var server = SmtpServer.away();
                var office = PostOffice.to(server.port())) {
            var id = office.ask(office.convention(), "si");
            var outbox = office.app().bean(Outbox.class);
            await().atMost(SOON).until(() -> tries(office, id) >= 4);
            assertThat(outbox.waiting()).isOne();
            assertThat(office.outcomes(id)).singleElement().isInstanceOfSatisfying(CourrielFailed.class, failed -> {
                assertThat(failed.reply()).isEqualTo("ConnectException");
                assertThat(failed.forGood()).isFalse();
                assertThat(failed.attempt()).isOne();
            });
            server.start();
            await().atMost(SOON).until(() -> office.outcomes(id).size() == 2);
            assertThat(office.outcomes(id).getLast())
                    .isInstanceOfSatisfying(
                            CourrielSent.class,
                            sent -> assertThat(sent.attempt()).isGreaterThanOrEqualTo(5));
            await().during(A_WHILE).atMost(SOON).until(() -> server.received().size() == 1);
            assertThat(outbox.waiting()).isZero();
        }
    }

    @Test
    void refused_for_good_is_recorded_as_such_without_the_address_and_never_tried_again() throws Exception {
        try (var server = new ScriptedServer("550 5.1.1 <dpo@suresnes.example> no such mailbox");
                var office = PostOffice.to(server.port())) {
            var id = office.ask(office.convention(), "dpo");
            await().atMost(SOON).until(() -> office.outcomes(id).size() == 1);
            await().during(A_WHILE).atMost(SOON).until(() -> server.recipients() == 1);
            assertThat(office.outcomes(id)).singleElement().isInstanceOfSatisfying(CourrielFailed.class, failed -> {
                assertThat(failed.forGood()).isTrue();
                assertThat(failed.reply()).isEqualTo("550 5.1.1");
            });
            assertThat(server.taken()).isZero();
        }
    }

    @Test
    void put_off_by_its_server_leaves_at_a_later_try() throws Exception {
        try (var server = new ScriptedServer("451 4.7.1 come back later", "451 4.7.1 later", "421 4.3.2 closing");
                var office = PostOffice.to(server.port())) {
            var id = office.ask(office.convention(), "dpo");
            await().atMost(SOON)
                    .until(() -> server.taken() == 1 && office.outcomes(id).size() == 3);
            assertThat(office.outcomes(id))
                    .map(fact -> fact instanceof CourrielFailed failed
                            ? failed.reply()
                            : fact.getClass().getSimpleName())
                    .containsExactly("451 4.7.1", "421 4.3.2", "CourrielSent");
        }
    }

    @Test
    void leaves_once_from_two_nodes() {
        try (var server = SmtpServer.there();
                var office = PostOffice.ofTwoNodes(server.port())) {
            var convention = office.convention();
            var ids = IntStream.range(0, 30)
                    .mapToObj(
                            number -> another(office, CourrielId.of(convention, SURESNES, "dpo", "-PT" + number + "H")))
                    .toList();
            await().atMost(SOON)
                    .until(() -> ids.stream().allMatch(id -> office.outcomes(id).size() == 1));
            await().during(A_WHILE).atMost(SOON).until(() -> server.received().size() == 30);
            assertThat(ids).allSatisfy(id -> assertThat(office.outcomes(id)).hasSize(1));
        }
    }

    @Test
    void whose_leaving_was_not_recorded_is_recorded_and_not_sent_again() {
        try (var server = SmtpServer.away();
                var office = PostOffice.to(server.port())) {
            var id = office.ask(office.convention(), "dpo");
            await().atMost(SOON).until(() -> office.outcomes(id).size() == 1);
            var leftAt = Instant.now().minusSeconds(60);
            var departure = new Departure(id, 7, Optional.of(leftAt));
            office.app().bean(Delivery.class).deliver(departure);
            assertThat(office.outcomes(id).getLast())
                    .isInstanceOfSatisfying(
                            CourrielSent.class,
                            sent -> assertThat(sent.sentAt()).isEqualTo(leftAt));
            server.start();
            await().during(A_WHILE).atMost(SOON).until(() -> server.received().isEmpty());
        }
    }

    @Test
    void to_a_desk_without_an_address_waits_for_one() {
        try (var server = SmtpServer.there();
                var office = PostOffice.to(server.port())) {
            var id = office.ask(office.convention(), "archives");
            await().atMost(SOON).until(() -> tries(office, id) >= 3);
            assertThat(office.outcomes(id)).singleElement().isInstanceOfSatisfying(CourrielFailed.class, failed -> {
                assertThat(failed.reply()).isEqualTo("Unaddressed");
                assertThat(failed.forGood()).isFalse();
            });
            assertThat(server.received()).isEmpty();
        }
    }

    static CourrielId another(PostOffice office, CourrielId id) {
        var cause = id.convention().toString();
        return office.ask(id, new Envelope(cause, CourrielKind.BREACH_WARNING, XXII, SURESNES, "dpo", Set.of()));
    }

    static int tries(PostOffice office, CourrielId id) {
        return office.app()
                .sql()
                .sql("select coalesce((select tries from courriel_outbox where courriel = ?), 0)")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    static String text(MimeMessage mail) throws Exception {
        var body = ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        return (String)
                (body instanceof MimeMultipart inner ? inner.getBodyPart(0).getContent() : body);
    }

    static jakarta.mail.BodyPart part(MimeMessage mail, int number) throws Exception {
        return ((MimeMultipart) mail.getContent()).getBodyPart(number);
    }
}
