package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@DisplayName("The embedded mail server")
class CourrierPartIT {

    @TempDir
    static Path folder;

    @Test
    void takes_mails_over_shows_them_and_comes_back_when_killed() {
        var home = new Home(folder);
        var parts = new PartsFolder(Settings.read().parts());
        var part = new CourrierPart(new Host(home, parts, Ports.in(home), Progress.onConsole()));
        try {
            start(part);
            send(part, "Première alerte");
            assertThat(page(part)).contains("Un courriel.", "<h2>Première alerte</h2>", "si@var.example");
            part.process().handle().orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(10)).until(() -> !part.process().alive() && !part.healthy());
            start(part);
            send(part, "Seconde alerte");
            assertThat(page(part)).contains("Un courriel.", "<h2>Seconde alerte</h2>");
        } finally {
            part.stop();
        }
        assertThat(part.healthy()).isFalse();
        assertThat(Http.get((String) part.properties().get(CourrierPart.PAGE))).isEmpty();
    }

    static void start(CourrierPart part) {
        part.requireUnpacked();
        part.start();
        part.awaitReady();
    }

    static void send(CourrierPart part, String subject) {
        var server = new JavaMailSenderImpl();
        server.setHost((String) part.properties().get("spring.mail.host"));
        server.setPort((int) part.properties().get("spring.mail.port"));
        server.setDefaultEncoding("UTF-8");
        var mail = new SimpleMailMessage();
        mail.setFrom("pacta@pacta.example");
        mail.setTo("si@var.example");
        mail.setSubject(subject);
        mail.setText("Été");
        server.send(mail);
    }

    static String page(CourrierPart part) {
        return Http.get((String) part.properties().get(CourrierPart.PAGE)).orElseThrow();
    }
}
