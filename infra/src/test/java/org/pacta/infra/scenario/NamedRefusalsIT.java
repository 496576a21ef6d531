package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.scenario.Demonstration.METROPOLE;
import static org.pacta.infra.scenario.Demonstration.SURESNES;
import static org.pacta.infra.scenario.Demonstration.VAR;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** What Pacta refuses to everybody: each time a sentence that says what to do, a stable code, and nothing recorded. */
@DisplayName("Pacta refuses, and records nothing of,")
class NamedRefusalsIT {

    final Api api = Api.shared();

    @Test
    @Proves("AIX-04")
    void a_pouvoir_whose_holder_is_not_present() throws InterruptedException {
        var scene = Scene.of(METROPOLE, api).comesToAsking("record-attendance@aix", "draft-report@metropole");
        var pouvoirs = List.of(List.of("aix-m50", "aix-m51"));
        scene.refuses(
                scene.tries("assemblees.aix", "record-attendance", Map.of("pouvoirs", pouvoirs)),
                "deliberation.pouvoir-holder-present",
                "un absent n’est représenté que par un collègue présent");
    }

    @Test
    @Proves("AIX-09")
    void a_vote_whose_figures_do_not_add_up() throws InterruptedException {
        var scene = Scene.of(METROPOLE, api).comesToAsking("record-vote@aix", "draft-report@metropole");
        scene.refuses(
                scene.tries("assemblees.aix", "record-vote", Map.of("votesFor", 56)),
                "deliberation.ballot-total",
                "Le vote compte 56 voix pour 55 votants (43 présents et 12 pouvoirs)");
    }

    @Test
    @Proves("AIX-08")
    void a_signature_by_somebody_without_habilitation_or_of_another_text() throws InterruptedException {
        var scene = Scene.of(SURESNES, api).comesToAsking("sign-convention@suresnes", "sign-convention@xxii");
        for (var stranger : List.of("juriste.suresnes", "elu.suresnes", "executif.xxii"))
            scene.refuses(
                    scene.tries(stranger, "sign-convention", "suresnes", Map.of("decision", "sign")),
                    "desk.role-held",
                    "tient le rôle exécutif pour Ville de Suresnes");
        scene.refuses(
                scene.tries("executif.suresnes", "sign-convention", Map.of("text", "0".repeat(64))),
                "signature.text-voted",
                "n’est pas celui qui a été voté");
    }

    @Test
    void a_private_partner_who_opens_the_file_of_others() throws InterruptedException {
        var scene = Scene.of(VAR, api).comesToAsking("submit-convention@var");
        var file = "conventions/" + scene.id();
        for (var path : List.of("", "/history", "/deadlines", "/steps", "/documents", "/acts"))
            scene.isHidden(api.get("juriste.xxii", file + path));
        scene.isHidden(api.post("juriste.xxii", file + "/acts/withdraw", Map.of("reason", "Pour voir.")));
        assertThat(api.get("juriste.xxii", "conventions").body().toString()).doesNotContain(scene.id());
        api.anonymous(file).expect(401);
    }
}
