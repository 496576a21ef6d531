package org.pacta.infra.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.UnknownTemplate;

@DisplayName("The templates in files")
class YamlTemplatesTest {

    static final String OWN = """
            id: pret-de-salle
            version: 1
            title: Prêt d’une salle
            purpose: Prêter une salle à une association.
            source: Modèle de la commune
            parties:
              - { role: ville, label: La Ville, nature: PUBLIC, deliberates: true, demo: suresnes }
              - { role: association, label: L’Association, nature: PRIVATE, deliberates: false, demo: xxii }
            term: { effect: LAST_SIGNATURE, length: P12M, renewal: NONE, clause: "1" }
            clauses:
              - id: "1"
                article: "1"
                title: Objet
                wording: La Ville prête sa salle un an.
            """;

    @TempDir
    Path folder;

    @Test
    void offer_the_conventions_of_the_product() {
        assertThat(new YamlTemplates("").all())
                .extracting(ConventionTemplate::id)
                .containsExactly("gouvernance-ia", "smart-metropole", "suresnes-xxii", "var-ia");
        assertThat(new YamlTemplates("").latest("suresnes-xxii").term().length())
                .isEqualTo(Period.ofMonths(18));
    }

    /** A deadline names the first obligation of its clause: the order is the author's, not a hash's. */
    @Test
    void keep_their_lists_in_the_order_in_which_they_were_written() {
        var term = new YamlTemplates("").latest("smart-metropole").term();
        assertThat(term.obligations()).containsExactly("MET-06", "MET-07");
    }

    @Test
    void offer_a_new_kind_of_convention_for_a_new_file() throws IOException {
        var own = templatesWith(OWN).latest("pret-de-salle");
        assertThat(own.clause("1").orElseThrow().wording()).isEqualTo("La Ville prête sa salle un an.");
        assertThat(own.blanks()).isEmpty();
    }

    @Test
    void keep_every_version_and_offer_the_latest() throws IOException {
        Files.writeString(folder.resolve("v1.yaml"), OWN);
        var templates = templatesWith(OWN.replace("version: 1", "version: 10").replace("un an", "dix ans"));
        assertThat(templates.latest("pret-de-salle").version()).isEqualTo(10);
        assertThat(templates.get("pret-de-salle", 1).version()).isEqualTo(1);
        assertThat(templates.all()).hasSize(5);
    }

    @Test
    void refuse_what_is_not_on_offer() {
        var templates = new YamlTemplates("");
        assertThatThrownBy(() -> templates.latest("bail"))
                .isInstanceOf(UnknownTemplate.class)
                .hasMessageContaining("bail");
        assertThatThrownBy(() -> templates.get("bail", 1)).isInstanceOf(UnknownTemplate.class);
        assertThatThrownBy(() -> templates.get("var-ia", 99))
                .isInstanceOf(UnknownTemplate.class)
                .hasMessage("no convention template var-ia in version 99");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "wording: La Ville prête sa salle un an. | wording: ''    | key clauses[0] | wording of clause 1: expected a text",
                "nature: PUBLIC       | nature: PUBLIQUE             | key parties[0].nature | not one of the values accepted",
                "deliberates: true,   | ''                           | key parties[0].deliberates | Cannot map `null`",
                "length: P12M         | length: un an                | key term.length | Cannot deserialize value",
                "length: P12M         | length: P12M, lenght: P1M    | key term.lenght | Unrecognized field",
                "clause: \"1\"        | clause: \"2\"                | top level | term: no clause 2",
                "role: ville          | role: ville, role: mairie    | key parties[0] | Duplicate field 'role'",
            })
    void name_the_file_and_the_key_of_a_fault(String good, String bad, String key, String reason) {
        assertThatThrownBy(() -> templatesWith(OWN.replace(good, bad)))
                .isInstanceOf(BadTemplateFile.class)
                .hasMessageContainingAll("own.yaml], " + key + ": ", reason);
    }

    @Test
    void refuse_the_same_version_twice() throws IOException {
        Files.writeString(folder.resolve("copy.yaml"), OWN);
        assertThatThrownBy(() -> templatesWith(OWN))
                .isInstanceOf(BadTemplateFile.class)
                .hasMessageContainingAll("own.yaml", "pret-de-salle has this version in another file");
    }

    @Test
    void refuse_a_file_that_is_no_yaml() {
        assertThatThrownBy(() -> templatesWith("id: 'x"))
                .isInstanceOf(BadTemplateFile.class)
                .hasMessageContaining("own.yaml], line ");
    }

    @Test
    void refuse_a_folder_that_is_not_there() {
        var missing = folder.resolve("missing").toString();
        assertThatThrownBy(() -> new YamlTemplates(missing)).hasMessageContainingAll("pacta.templates.folder", missing);
    }

    private YamlTemplates templatesWith(String own) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), own);
        return new YamlTemplates(folder.toString());
    }
}
