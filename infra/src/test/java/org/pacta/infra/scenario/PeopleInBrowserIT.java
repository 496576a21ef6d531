package org.pacta.infra.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.time.LegalClock;
import org.pacta.proofs.Proves;

/** The people concerned lead one convention from draft to force, each at their own screen, and read what they see there. */
@DisplayName("In their browsers, the people of Suresnes and of its partner")
class PeopleInBrowserIT extends BrowserScenario {

    final String title = title("Analyse vidéo au centre de supervision");
    final LocalDate today = LocalDate.now(LegalClock.PARIS);
    final LocalDate sitting = today.minusDays(1);

    @Test
    @DisplayName("lead a convention from draft to force")
    @Proves({"SUR-0", "SUR-7.c"})
    void lead_a_convention_from_draft_to_force() {
        theLawyerDraftsAndSubmits();
        bothLegalServicesGiveTheirVisa();
        var assembly = new AssemblyInBrowser(this, title, today);
        assembly.isGivenAReport();
        assembly.votes();
        assembly.sendsItsActSigned();
        bothPartiesSignTheVotedText();
        theImpactAssessmentIsApprovedFiledAndAnswered();
        theMayorDecidesAndTheConventionIsInForce();
    }

    void theLawyerDraftsAndSubmits() {
        var lawyer = visitor("juriste.suresnes");
        album.page(lawyer.page, "01-corbeille-vide");
        lawyer.page.navigate("/conventions");
        lawyer.page
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nouvelle convention"))
                .click();
        album.page(lawyer.page, "02-modeles");
        lawyer.page
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Expérimentation d’analyse vidéo par intelligence artificielle"))
                .click();
        lawyer.page.getByLabel("Intitulé").fill(title);
        lawyer.page.getByLabel("La Ville").selectOption(new SelectOption().setLabel("Ville de Suresnes"));
        lawyer.page.getByLabel("Le Partenaire").selectOption(new SelectOption().setLabel("XXII"));
        album.page(lawyer.page, "03-nouvelle");
        Visitor.button(lawyer.page.locator("main"), "Ouvrir la convention").click();
        assertThat(lawyer.page.locator(".notice-done")).containsText("La convention est ouverte.");
        assertThat(lawyer.page.locator(".file-state .state")).hasText("En rédaction");
        assertThat(lawyer.page.locator(".standing")).containsText("Étape 1 sur 8 · Rédaction · depuis aujourd’hui");
        lawyer.find("Compléter et soumettre la convention", title);
        album.page(lawyer.page, "04-corbeille");
        album.window(lawyer.page, "corbeille");
        lawyer.takes("Compléter et soumettre la convention", title);
        album.page(lawyer.page, "05-blancs");
        Hand.fills(lawyer.page);
        album.page(lawyer.page, "05-blancs-remplis");
        lawyer.presses("Soumettre la convention")
                .hasDone("Compléter et soumettre la convention", "Soumettre la convention", title);
        lawyer.readsFile(title).awaitsState("En instruction juridique", "Étape 2 sur 8 · Instruction");
        album.page(lawyer.page, "06-dossier-instruction");
    }

    void bothLegalServicesGiveTheirVisa() {
        for (var account : new String[] {"juriste.suresnes", "juriste.xxii"}) {
            var lawyer = visitor(account).takes("Viser juridiquement la convention", title);
            album.page(lawyer.page, "07-visa-" + account);
            lawyer.writes("Observation", "Objet et qualification vérifiés.")
                    .presses("Donner le visa")
                    .hasDone("Viser juridiquement la convention", "Donner le visa", title);
        }
        visitor("juriste.xxii").readsFile(title).awaitsState("En délibération", "Étape 3 sur 8 · Délibération");
    }

    void bothPartiesSignTheVotedText() {
        var mayor = visitor("executif.suresnes").takes("Signer la convention", title);
        album.page(mayor.page, "21-signer");
        mayor.page.locator("input[name=text]").evaluate("field => field.value = '0'.repeat(64)");
        mayor.presses("Signer la convention")
                .confirms("Signer la convention", "Vous signez, au nom de la Ville de Suresnes, la version 1");
        album.page(mayor.page, "22-signature-refusee");
        assertThat(mayor.page.getByRole(AriaRole.ALERT)).containsText("n’est pas celui qui a été voté");
        assertThat(mayor.field("Empreinte du texte").locator(".problem"))
                .containsText("n’est pas celui qui a été voté");
        assertThat(mayor.page.locator(".hash code").first()).not().containsText("00000000");
        mayor.presses("Signer la convention");
        album.page(mayor.page, "23-signer-confirmer");
        mayor.confirms("Signer la convention", "Vous signez, au nom de la Ville de Suresnes, la version 1")
                .hasDone("Signer la convention", "Signer la convention", title);
        var director = visitor("executif.xxii").takes("Signer la convention", title);
        director.presses("Signer la convention")
                .confirms("Signer la convention", "Vous signez, au nom de XXII, la version 1")
                .hasDone("Signer la convention", "Signer la convention", title)
                .readsFile(title)
                .awaitsState("En formalités CNIL", "Étape 6 sur 8 · Formalités CNIL");
    }

    void theImpactAssessmentIsApprovedFiledAndAnswered() {
        var officer = visitor("dpo.suresnes").takes("Établir l’analyse d’impact (AIPD)", title);
        album.page(officer.page, "24-aipd");
        officer.writes("Traitements, nécessité", "Trois finalités, durées de conservation et mesures de sécurité.")
                .ticks("Le risque résiduel", "Oui")
                .presses("Proposer cette AIPD")
                .hasDone("Établir l’analyse d’impact (AIPD)", "Proposer cette AIPD", title);
        for (var account : new String[] {"dpo.suresnes", "dpo.xxii"}) {
            var approving = visitor(account).takes("Approuver l’AIPD", title);
            album.page(approving.page, "25-approuver-aipd-" + account);
            assertThat(approving.page.locator(".submitted")).containsText("Trois finalités");
            approving.presses("Approuver l’AIPD").hasDone("Approuver l’AIPD", "Approuver l’AIPD", title);
        }
        officer.takes("Déposer auprès de la CNIL", title);
        album.page(officer.page, "26-deposer");
        officer.writes("Référence du dépôt", "AIPD-2026-001")
                .writes("Date de réception", today.toString())
                .presses("Enregistrer le dépôt")
                .confirms("Enregistrer le dépôt", "Vous déclarez, au nom de la Ville de Suresnes, le dépôt du dossier")
                .hasDone("Déposer auprès de la CNIL", "Enregistrer le dépôt", title)
                .takes("Enregistrer la réponse de la CNIL", title);
        album.page(officer.page, "27-reponse-cnil");
        officer.ticks("Sens de l’avis", "Favorable")
                .writes("Date de l’avis", today.toString())
                .presses("Enregistrer l’avis")
                .hasDone("Enregistrer la réponse de la CNIL", "Enregistrer l’avis", title);
    }

    void theMayorDecidesAndTheConventionIsInForce() {
        var mayor = visitor("executif.suresnes").takes("Décider du déploiement", title);
        album.page(mayor.page, "28-decider");
        mayor.presses("Autoriser le déploiement")
                .confirms("Autoriser le déploiement", "Vous décidez, au nom de la Ville de Suresnes")
                .hasDone("Décider du déploiement", "Autoriser le déploiement", title)
                .readsFile(title)
                .awaitsState("En vigueur", "Étape 7 sur 8 · En vigueur");
        assertThat(mayor.page.locator(".life [aria-current=step]")).hasText(Pattern.compile("En vigueur"));
        assertThat(mayor.page.locator(".life-done")).hasCount(6);
        for (var tab : new String[] {"Parcours", "Clauses", "Échéances", "Documents", "Actes", "Journal"}) {
            mayor.page
                    .locator(".file-tabs")
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(tab))
                    .click();
            album.page(mayor.page, "30-dossier-" + tab.toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(mayor.page.locator(".facts")).containsText("La convention entre en vigueur le");
        assertThat(mayor.page.locator(".facts"))
                .containsText("Vote nº DL" + sitting.getYear() + "_40. Pour : 43, contre : 0");
    }
}
