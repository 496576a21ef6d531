package org.pacta.infra.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.Documents.Deposit;
import org.pacta.infra.support.VeraPdf;
import org.pacta.verifier.Examination;
import org.pacta.verifier.Report;
import org.pacta.verifier.Trust;

@DisplayName("The dossier of a convention")
class EvidenceApiTest {

    @AutoClose
    static final ApiWeb web = new ApiWeb();

    final EvidenceScene scene = EvidenceScene.in(web);

    @Test
    void is_a_file_that_archives_keep_and_that_screen_readers_read() throws Exception {
        VeraPdf.requireSound(scene.dossier("archiviste.suresnes"));
    }

    @Test
    void holds_the_documents_that_acts_name_and_proves_itself() throws Exception {
        var report = examined(scene.dossier("juriste.suresnes"));
        assertThat(report.lines()).as("all lines").noneMatch(line -> line.startsWith("✗"));
        assertThat(report.sound()).isTrue();
        assertThat(report.lines())
                .anyMatch(line -> line.contains("1 pièces sont"))
                .anyMatch(line -> line.contains("ESSAI de Pacta"))
                .anyMatch(line -> line.matches(".*[1-9]\\d* repères, tous retrouvés.*"));
    }

    @Test
    void says_to_each_party_what_it_may_read_and_keeps_working_drafts_out() throws Exception {
        web.app()
                .bean(Documents.class)
                .deposit(
                        person("juriste.suresnes"),
                        new Deposit(
                                EvidenceScene.CITY, scene.convention(), "brouillon.txt", "Pour nous".getBytes(UTF_8)));
        var ofTheCity = text(scene.dossier("juriste.suresnes"));
        var ofTheCompany = text(scene.dossier("admin.xxii"));
        assertThat(ofTheCity)
                .contains("Vidéo en œuvre", "Ville de Suresnes", "Secret de la Ville ?", "Relu ensemble", "analyse.txt")
                .contains("Journal des événements", "Échéances", "Article")
                .doesNotContain("Société", "brouillon");
        assertThat(ofTheCompany)
                .contains("Relu ensemble", "Texte réservé à l’organisation qui l’a écrit.", "Secret de la Société")
                .doesNotContain("Secret de la Ville");
    }

    @Test
    void is_drawn_up_by_those_of_a_party_who_answer_for_its_files() throws Exception {
        assertThat(scene.call("elu.suresnes").getStatus()).isEqualTo(422);
        assertThat(scene.call("juriste.aix").getStatus()).isEqualTo(404);
        assertThat(scene.call("juriste.xxii").getHeader("Content-Disposition")).contains("dossier-");
    }

    @Test
    void is_found_out_wherever_one_byte_of_it_was_changed() throws Exception {
        var sound = scene.dossier("juriste.suresnes");
        for (var at = 0; at < sound.length; at += 1 + sound.length / 60) {
            var changed = sound.clone();
            changed[at] ^= 1;
            assertThat(examined(changed).sound()).as("byte " + at).isFalse();
        }
    }

    private Report examined(byte[] dossier) throws Exception {
        return Examination.of(dossier, Trust.in(scene.authority()), List.of());
    }

    private static String text(byte[] dossier) throws Exception {
        try (var pdf = Loader.loadPDF(dossier)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
