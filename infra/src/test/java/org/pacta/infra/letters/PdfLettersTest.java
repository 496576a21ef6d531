package org.pacta.infra.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacta.proofs.Proves;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("The Mayor's letter")
class PdfLettersTest {

    static final byte[] FILE = new PdfLetters().draw(letter());

    @BeforeAll
    static void findTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    @Proves("SUR-7.1.2")
    void is_a_file_that_archives_keep_and_that_screen_readers_read(PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(FILE), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var found = validator.validate(parser);
            assertThat(found.getTestAssertions()).as(flavour.toString()).isEmpty();
            assertThat(found.isCompliant()).isTrue();
            assertThat(found.getTotalAssertions()).isPositive();
        }
    }

    @Test
    void says_what_is_let_in_on_what_conditions_and_until_when() throws IOException {
        try (var pdf = Loader.loadPDF(FILE)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("Ville de Suresnes", "Comptage, version 2.1", "œuvre", "≤ 10 %", "3 juin 2026")
                    .contains("Réserves ou motifs");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Lettre du maire : Comptage, version 2.1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void bears_every_font_within() throws IOException {
        try (var pdf = Loader.loadPDF(FILE)) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
            assertThat(resources.getFontNames()).isNotEmpty();
        }
    }

    @Test
    void leaves_out_what_nobody_wrote_and_shows_marks_as_text() throws IOException {
        var words = new HashMap<>(letter().words());
        words.put("reserves", "");
        words.put("conditions", "<b>à 50 % & plus</b>");
        var plain = new PdfLetters().draw(new Letter("algorithme", "Lettre", "Ville", words));
        try (var pdf = Loader.loadPDF(plain)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("<b>à 50 % & plus</b>")
                    .doesNotContain("Réserves ou motifs");
        }
    }

    private static Letter letter() {
        return new Letter(
                "algorithme",
                "Lettre du maire : Comptage, version 2.1",
                "Ville de Suresnes",
                Map.ofEntries(
                        Map.entry("partner", "XXII"),
                        Map.entry("algorithm", "Comptage, version 2.1"),
                        Map.entry("purpose", "statistiques de circulation"),
                        Map.entry("description", "Compte les véhicules, sans lire les plaques."),
                        Map.entry("proposedOn", "3 mai 2026"),
                        Map.entry("limit", 10),
                        Map.entry("opinion", "avis favorable avec réserves"),
                        Map.entry("opinionOn", "4 mai 2026"),
                        Map.entry("reserves", "Mise en œuvre à revoir : ≤ 10 % de fausses alertes."),
                        Map.entry("convention", "Essai d’analyse vidéo"),
                        Map.entry("on", "4 mai 2026"),
                        Map.entry("mayor", "Exécutif Ville de Suresnes"),
                        Map.entry("conditions", "Une caméra, un technicien."),
                        Map.entry("installBy", "3 juin 2026"),
                        Map.entry("reference", "algorithme/1/2")));
    }
}
