package org.pacta.infra.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.infra.stamps.StampsAway;
import org.pacta.infra.stamps.StampsConfiguration;
import org.pacta.infra.stamps.TimeStamps;
import org.pacta.verifier.Prints;
import org.pacta.verifier.Tokens;
import org.pacta.verifier.Trust;
import org.pacta.verifier.Unproved;
import org.springframework.boot.actuate.health.HealthIndicator;

@DisplayName("The embedded time-stamping authority")
class TestAuthorityTest {

    static final byte[] DIGEST = Prints.of(new byte[] {1, 2, 3});

    @TempDir
    Path home;

    TestAuthority authority;
    URI address;

    @BeforeEach
    void start() {
        authority = started();
        address = URI.create(authority.properties().get(TestAuthority.ADDRESS).toString());
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    @Test
    void attests_a_fingerprint_under_a_certificate_that_says_it_is_for_tests_and_stays_over_a_restart()
            throws Exception {
        var stamp = Tokens.check(stamps().over(DIGEST), DIGEST, trust());
        assertThat(stamp.at()).isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(1, ChronoUnit.MINUTES));
        assertThat(stamp.authority()).contains("ESSAI");
        var before = Files.readString(certificate());
        authority.close();
        authority = started();
        assertThat(Files.readString(certificate())).isEqualTo(before);
        Tokens.check(stamps().over(DIGEST), DIGEST, trust());
    }

    @Test
    void signs_tokens_of_which_no_byte_can_be_changed_unseen() throws Exception {
        var token = stamps().over(DIGEST);
        for (var at = 0; at < token.length; at++) {
            var changed = token.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> Tokens.check(changed, DIGEST, trust()))
                    .as("byte " + at)
                    .isInstanceOf(Unproved.class);
        }
        assertThatThrownBy(() -> Tokens.check(token, Prints.of(new byte[0]), trust()))
                .isInstanceOf(Unproved.class)
                .hasMessageContaining("autre chose");
    }

    @Test
    void is_not_mistaken_for_another_one() throws Exception {
        var other = new OwnStamps().over(DIGEST);
        Tokens.check(other, DIGEST, Trust.inWhoeverSigned());
        assertThatThrownBy(() -> Tokens.check(other, DIGEST, trust()))
                .isInstanceOf(Unproved.class)
                .hasMessageContaining("autorité attendue");
    }

    @Test
    void answers_questions_of_its_protocol_only() throws Exception {
        assertThat(authority.healthy()).isTrue();
        var http = HttpClient.newHttpClient();
        var get = HttpRequest.newBuilder(address);
        assertThat(status(http, get)).isEqualTo(405);
        var text = get.POST(HttpRequest.BodyPublishers.ofString("?"));
        assertThat(status(http, text)).isEqualTo(415);
        assertThat(status(http, text.header("Content-Type", "application/timestamp-query")))
                .isEqualTo(400);
    }

    @Test
    void that_is_away_is_told_and_shown_until_it_is_back() {
        var stamps = stamps();
        authority.close();
        assertThatThrownBy(() -> stamps.over(DIGEST)).isInstanceOf(StampsAway.class);
        assertThat(health(stamps)).isEqualTo("ATTENTION");
        authority = started();
        assertThat(stamps.over(DIGEST)).isNotEmpty();
        assertThat(health(stamps)).isEqualTo("UP");
    }

    private static int status(HttpClient http, HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String health(TimeStamps stamps) {
        assertThat(stamps).asInstanceOf(InstanceOfAssertFactories.type(HealthIndicator.class));
        return ((HealthIndicator) stamps).health().getStatus().getCode();
    }

    private TimeStamps stamps() {
        return new StampsConfiguration().timeStamps(address);
    }

    private Trust trust() throws Unproved {
        return Trust.in(certificate());
    }

    private Path certificate() {
        return home.resolve("horodatage").resolve(AuthorityKey.CERTIFICATE);
    }

    private TestAuthority started() {
        var folder = new Home(home);
        var host = new Host(folder, new PartsFolder(home), Ports.in(folder), Progress.onConsole());
        var started = new TestAuthority(host);
        started.start();
        return started;
    }
}
