package org.pacta.infra.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.proofs.Proves;

/** The people concerned lead one convention from draft to force, each at their own screen, and read what they see there. */
@DisplayName("In their browsers, the people of Suresnes and of its partner")
class PeopleInBrowserIT extends BrowserScenario {

    static final String FINGERPRINT = ", empreinte ";

    final String title = title("Analyse vidéo au centre de supervision");
    final LocalDate today = LocalDate.now();
    final LocalDate sitting = today.minusDays(1);

    @Test
    @DisplayName("lead a convention from draft to force")
    @Proves({"SUR-0", "SUR-7.c"})
    void lead_a_convention_from_draft_to_force() {
        theLawyerDraftsAndSubmits();
        bothLegalServicesGiveTheirVisa();
        theAssemblyIsGivenAReport();
        theAssemblyVotes();
        theDeliberationIsSignedTransmittedAndPublished();
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

    void theAssemblyIsGivenAReport() {
        var secretariat = visitor("assemblees.suresnes").takes("Rédiger le rapport au conseil", title);
        album.page(secretariat.page, "08-rapport");
        secretariat
                .selects("Rapporteur", "Élu Ville de Suresnes")
                .writes("Nomenclature", "8.4")
                .writes(
                        "Exposé des motifs",
                        "La Ville essaie pendant dix-huit mois un logiciel d’analyse vidéo.\nIl est proposé d’approuver la convention.")
                .presses("Transmettre au rapporteur")
                .hasDone("Rédiger le rapport au conseil", "Transmettre au rapporteur", title);
        var rapporteur = visitor("elu.suresnes").takes("Approuver le rapport", title);
        album.page(rapporteur.page, "09-approuver-rapport");
        assertThat(rapporteur.page.locator(".submitted")).containsText("La Ville essaie pendant dix-huit mois");
        assertThat(rapporteur.page.locator(".why")).containsText("sans son accord, le conseil n’est pas convoqué");
        rapporteur.presses("Approuver le rapport").hasDone("Approuver le rapport", "Approuver le rapport", title);
        secretariat.takes("Convoquer l’assemblée", title);
        album.page(secretariat.page, "10-convoquer");
        secretariat
                .writes("Date d’envoi", today.minusDays(15).toString())
                .writes("Date de la séance", sitting.toString())
                .writes("Heure de la séance", "18:30")
                .ticks("Mode d’envoi", "Par voie électronique")
                .ticks("Urgence", "Non")
                .presses("Enregistrer la convocation")
                .hasDone("Convoquer l’assemblée", "Enregistrer la convocation", title);
    }

    void theAssemblyVotes() {
        var secretariat = visitor("assemblees.suresnes").takes("Enregistrer les présents et les pouvoirs", title);
        album.page(secretariat.page, "11-presence");
        secretariat
                .writes("Date de la séance", sitting.toString())
                .selects("Président de séance", "Exécutif Ville de Suresnes")
                .selects("Secrétaire de séance", "Élu Ville de Suresnes");
        Visitor.button(secretariat.field("Membres présents"), "Tout cocher").click();
        assertThat(secretariat.field("Membres présents").locator(".members-number"))
                .hasText("43");
        secretariat.presses("Enregistrer la présence");
        album.page(secretariat.page, "12-presence-confirmer");
        secretariat
                .confirms(
                        "Enregistrer la présence",
                        "Vous enregistrez la feuille de présence de l’assemblée de la Ville de Suresnes")
                .hasDone("Enregistrer les présents et les pouvoirs", "Enregistrer la présence", title)
                .takes("Enregistrer le vote", title);
        album.page(secretariat.page, "13-vote");
        assertThat(secretariat.page.locator(".past")).containsText("le quorum de 22 est atteint");
        secretariat
                .writes("Date du vote", sitting.toString())
                .writes("Numéro au registre", "DL" + sitting.getYear() + "_40")
                .ticks("Scrutin secret", "Non")
                .writes("Pour", "44")
                .writes("Contre", "0")
                .writes("Abstentions", "0")
                .writes("Ne prenant pas part", "0")
                .presses("Enregistrer le vote")
                .confirms(
                        "Enregistrer le vote",
                        "Vous enregistrez le vote de l’assemblée de la Ville de Suresnes sur la version 1");
        album.page(secretariat.page, "14-vote-refuse");
        var sentence = "Le vote compte 44 voix pour 43 votants (43 présents et 0 pouvoirs).";
        assertThat(secretariat.page.getByRole(AriaRole.ALERT)).containsText(sentence);
        assertThat(secretariat.field("Pour").locator(".problem")).containsText(sentence);
        assertThat(secretariat.field("Numéro au registre").locator("input")).hasValue("DL" + sitting.getYear() + "_40");
        assertThat(secretariat.field("Pour").locator("input")).hasValue("44");
        secretariat.writes("Pour", "43").presses("Enregistrer le vote");
        album.page(secretariat.page, "15-vote-confirmer");
        secretariat
                .confirms("Enregistrer le vote", FINGERPRINT)
                .hasDone("Enregistrer le vote", "Enregistrer le vote", title);
    }

    void theDeliberationIsSignedTransmittedAndPublished() {
        sign("executif.suresnes", "Signer la délibération comme président de séance");
        sign("elu.suresnes", "Signer la délibération comme secrétaire de séance");
        var secretariat = visitor("assemblees.suresnes").takes("Transmettre la délibération à la préfecture", title);
        album.page(secretariat.page, "17-transmettre");
        var acte = acte();
        secretariat
                .writes("Identifiant de l’acte", acte)
                .writes("Matière", "8.4")
                .writes("Date de transmission", today.toString())
                .presses("Enregistrer la transmission")
                .confirms("Enregistrer la transmission", "Vous déclarez avoir transmis au représentant de l’État")
                .hasDone("Transmettre la délibération à la préfecture", "Enregistrer la transmission", title)
                .takes("Enregistrer l’accusé de réception de la préfecture", title);
        album.page(secretariat.page, "18-accuse");
        secretariat
                .writes("Identifiant porté", acte)
                .writes("Date de réception", today.toString())
                .presses("Enregistrer l’accusé")
                .hasDone("Enregistrer l’accusé de réception de la préfecture", "Enregistrer l’accusé", title)
                .takes("Publier la délibération", title);
        album.page(secretariat.page, "19-publier");
        secretariat
                .writes("Date de publication", today.toString())
                .ticks("Mode de publication", "Par voie électronique")
                .presses("Enregistrer la publication")
                .hasDone("Publier la délibération", "Enregistrer la publication", title)
                .readsFile(title)
                .awaitsState("En signature", "Étape 5 sur 8 · Signature");
        album.page(secretariat.page, "20-dossier-signature");
        album.whole(secretariat.page, "dossier");
    }

    void sign(String account, String step) {
        var signatory = visitor(account).takes(step, title);
        album.page(signatory.page, "16-" + account);
        assertThat(signatory.field("Date de signature").locator("input")).hasValue(today.toString());
        signatory
                .presses("Signer la délibération")
                .confirms("Signer la délibération", "la délibération de la Ville de Suresnes sur la version 1")
                .hasDone(step, "Signer la délibération", title);
    }

    /** As the gateway to the préfecture forms it: département, SIREN, day of the vote, number, nature. */
    String acte() {
        return "092-219200730-" + sitting.format(DateTimeFormatter.BASIC_ISO_DATE) + "-DL" + sitting.getYear()
                + "_40-DE";
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
                .containsText("Vote nº DL" + sitting.getYear() + "_40 : 43 pour, 0 contre");
    }
}
