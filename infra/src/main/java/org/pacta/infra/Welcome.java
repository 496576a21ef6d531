package org.pacta.infra;

import java.io.PrintStream;
import java.util.Optional;
import org.pacta.infra.localstack.Settings;

/** What somebody who has just started Pacta needs to know: where it is and as whom to enter. */
final class Welcome {

    private Welcome() {}

    static void print(Settings settings, Optional<String> mailPage, PrintStream out) {
        out.println("[pacta] prêt : http://localhost:" + settings.port());
        mailPage.ifPresent(page -> out.println("[pacta] courriels, retenus ici et remis à personne : " + page));
        if (settings.external().identity() != null) return;
        out.println("[pacta] comptes de démonstration, mot de passe « pacta » :");
        out.println("[pacta]   juriste.suresnes, assemblees.suresnes, elu.suresnes, executif.suresnes, dpo.suresnes");
        out.println("[pacta]   juriste.xxii, dpo.xxii, executif.xxii");
        out.println("[pacta]   et de même pour aix, metropole, var et collectivite (rôle.organisation)");
    }
}
