package org.pacta.infra.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The secretariat, the rapporteur and the mayor of Suresnes lead one text through their assembly, at their screens. */
final class AssemblyInBrowser {

    private static final String FINGERPRINT = ", empreinte ";

    private final BrowserScenario people;
    private final String title;
    private final LocalDate today;
    private final LocalDate sitting;

    AssemblyInBrowser(BrowserScenario people, String title, LocalDate today) {
        this.people = people;
        this.title = title;
        this.today = today;
        this.sitting = today.minusDays(1);
    }

    void isGivenAReport() {
        var secretariat = people.visitor("assemblees.suresnes").takes("Rédiger le rapport au conseil", title);
        people.album.page(secretariat.page, "08-rapport");
        secretariat
                .selects("Rapporteur", "Élu Ville de Suresnes")
                .writes("Nomenclature", "8.4")
                .writes(
                        "Exposé des motifs",
                        "La Ville essaie pendant dix-huit mois un logiciel d’analyse vidéo.\nIl est proposé d’approuver la convention.")
                .presses("Transmettre au rapporteur")
                .hasDone("Rédiger le rapport au conseil", "Transmettre au rapporteur", title);
        var rapporteur = people.visitor("elu.suresnes").takes("Approuver le rapport", title);
        people.album.page(rapporteur.page, "09-approuver-rapport");
        assertThat(rapporteur.page.locator(".submitted")).containsText("La Ville essaie pendant dix-huit mois");
        assertThat(rapporteur.page.locator(".why")).containsText("sans son accord, le conseil n’est pas convoqué");
        rapporteur.presses("Approuver le rapport").hasDone("Approuver le rapport", "Approuver le rapport", title);
        secretariat.takes("Convoquer l’assemblée", title);
        people.album.page(secretariat.page, "10-convoquer");
        secretariat
                .writes("Date d’envoi", today.minusDays(15).toString())
                .writes("Date de la séance", sitting.toString())
                .writes("Heure de la séance", "18:30")
                .ticks("Mode d’envoi", "Par voie électronique")
                .ticks("Urgence", "Non")
                .presses("Enregistrer la convocation")
                .hasDone("Convoquer l’assemblée", "Enregistrer la convocation", title);
    }

    void votes() {
        var secretariat =
                people.visitor("assemblees.suresnes").takes("Enregistrer les présents et les pouvoirs", title);
        people.album.page(secretariat.page, "11-presence");
        secretariat
                .writes("Date de la séance", sitting.toString())
                .selects("Président de séance", "Exécutif Ville de Suresnes")
                .selects("Secrétaire de séance", "Élu Ville de Suresnes");
        Visitor.button(secretariat.field("Membres présents"), "Tout cocher").click();
        assertThat(secretariat.field("Membres présents").locator(".members-number"))
                .hasText("43");
        secretariat.presses("Enregistrer la présence");
        people.album.page(secretariat.page, "12-presence-confirmer");
        secretariat
                .confirms(
                        "Enregistrer la présence",
                        "Vous enregistrez la feuille de présence de l’assemblée de la Ville de Suresnes")
                .hasDone("Enregistrer les présents et les pouvoirs", "Enregistrer la présence", title)
                .takes("Enregistrer le vote", title);
        people.album.page(secretariat.page, "13-vote");
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
        people.album.page(secretariat.page, "14-vote-refuse");
        var sentence = "Le vote compte 44 voix pour 43 votants (43 présents et 0 pouvoirs).";
        assertThat(secretariat.page.getByRole(AriaRole.ALERT)).containsText(sentence);
        assertThat(secretariat.field("Pour").locator(".problem")).containsText(sentence);
        assertThat(secretariat.field("Numéro au registre").locator("input")).hasValue("DL" + sitting.getYear() + "_40");
        assertThat(secretariat.field("Pour").locator("input")).hasValue("44");
        secretariat.writes("Pour", "43").presses("Enregistrer le vote");
        people.album.page(secretariat.page, "15-vote-confirmer");
        secretariat
                .confirms("Enregistrer le vote", FINGERPRINT)
                .hasDone("Enregistrer le vote", "Enregistrer le vote", title);
    }

    void sendsItsActSigned() {
        sign("executif.suresnes", "Signer la délibération comme président de séance");
        sign("elu.suresnes", "Signer la délibération comme secrétaire de séance");
        var secretariat =
                people.visitor("assemblees.suresnes").takes("Transmettre la délibération à la préfecture", title);
        people.album.page(secretariat.page, "17-transmettre");
        var acte = acte();
        secretariat
                .writes("Identifiant de l’acte", acte)
                .writes("Matière", "8.4")
                .writes("Date de transmission", today.toString())
                .presses("Enregistrer la transmission")
                .confirms("Enregistrer la transmission", "Vous déclarez avoir transmis au représentant de l’État")
                .hasDone("Transmettre la délibération à la préfecture", "Enregistrer la transmission", title)
                .takes("Enregistrer l’accusé de réception de la préfecture", title);
        people.album.page(secretariat.page, "18-accuse");
        secretariat
                .writes("Identifiant porté", acte)
                .writes("Date de réception", today.toString())
                .presses("Enregistrer l’accusé")
                .hasDone("Enregistrer l’accusé de réception de la préfecture", "Enregistrer l’accusé", title)
                .takes("Publier la délibération", title);
        people.album.page(secretariat.page, "19-publier");
        secretariat
                .writes("Date de publication", today.toString())
                .ticks("Mode de publication", "Par voie électronique")
                .presses("Enregistrer la publication")
                .hasDone("Publier la délibération", "Enregistrer la publication", title)
                .readsFile(title)
                .awaitsState("En signature", "Étape 5 sur 8 · Signature");
        people.album.page(secretariat.page, "20-dossier-signature");
        people.album.whole(secretariat.page, "dossier");
    }

    private void sign(String account, String step) {
        var signatory = people.visitor(account).takes(step, title);
        people.album.page(signatory.page, "16-" + account);
        assertThat(signatory.field("Date de signature").locator("input")).hasValue(today.toString());
        signatory
                .presses("Signer la délibération")
                .confirms("Signer la délibération", "la délibération de la Ville de Suresnes sur la version 1")
                .hasDone(step, "Signer la délibération", title);
    }

    /** As the gateway to the préfecture forms it: département, SIREN, day of the vote, number, nature. */
    private String acte() {
        return "092-219200730-" + sitting.format(DateTimeFormatter.BASIC_ISO_DATE) + "-DL" + sitting.getYear()
                + "_40-DE";
    }
}
