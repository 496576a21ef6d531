package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.proofs.Proves;

@DisplayName("Once a convention has ended")
class LastingSecretTest {

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class);

    @ParameterizedTest(name = "{0}")
    @Proves({"SUR-17.1", "VAR-17"})
    @CsvSource({"suresnes-xxii, juriste.xxii, SUR-17.1", "var-ia, juriste.var, VAR-17"})
    void a_secret_without_limit_of_time_still_binds_and_nothing_else_is_told(
            String template, String account, String obligation) {
        var essai = Exchange.in(app, template);
        var teller = person(account);
        assertThat(kinds(essai, account)).contains("divulgation").hasSizeGreaterThan(2);
        end(essai);
        assertThat(essai.closed(teller, "raise-signal")).isNull();
        assertThat(kinds(essai, account)).containsExactly("divulgation");
        assertThat(essai.closed(teller, "ask-for-attestation")).isNotNull();
        essai.act(teller, "raise-signal", Map.of());
        assertThat(essai.obligations("signalement.SignalRaised")).isEqualTo(obligation);
    }

    /** The view of a convention whose term is over. */
    private static void end(Exchange essai) {
        app.sql()
                .sql("update convention_view set state = 'ended' where id = ?")
                .param(essai.convention().files().convention().value())
                .update();
    }

    private static List<String> kinds(Exchange essai, String account) {
        return essai.convention().offer(person(account), "raise-signal").form().fields().stream()
                .filter(field -> field.name().equals("kind"))
                .flatMap(field -> field.options().stream())
                .map(option -> option.code())
                .toList();
    }
}
