package org.pacta.infra.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.letters.LetterProjects;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.views.TaskRow;
import org.pacta.proofs.Proves;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("The letter of the Mayor, before it is signed,")
class LetterBeforeSigningTest {

    static final Person MAYOR = person("executif.suresnes");
    static final Map<String, Object> TYPED = Map.of("conditions", "Trois caméras, de jour.", "delay", "P45D");

    @ComponentScan("org.pacta.infra.letters")
    static class WithLetters {}

    @AutoClose
    static final DeskApp app = new DeskApp(WithLetters.class);

    final AlgorithmStory story = AlgorithmStory.in(app, "suresnes-xxii");
    final AlgorithmeId algorithm = advised();
    final TaskRow task = story.asked(algorithm, "executif.suresnes", "authorise-algorithm", 1);

    @Test
    @Proves("SUR-7.1.2")
    void reads_as_the_signed_one_will_and_records_nothing() throws IOException {
        var before = recorded();
        var project = lines(draw(MAYOR, TYPED));
        assertThat(recorded()).isEqualTo(before);
        assertThat(project.getFirst()).startsWith("PROJET");
        story.does(algorithm, "executif.suresnes", "authorise-algorithm", 1, TYPED);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> story.line("juriste.xxii", algorithm).cells().has("letter"));
        var signed = lines(signed());
        assertThat(signed).contains("Trois caméras, de jour.").anyMatch(line -> line.contains("au plus tard le"));
        var mark = signed.indexOf(signed.stream()
                .filter(line -> line.startsWith("Signé dans Pacta"))
                .findFirst()
                .orElseThrow());
        assertThat(project).containsAll(signed.subList(0, mark)).noneMatch(line -> line.startsWith("Signé"));
    }

    @Test
    @Proves("SUR-7.1.2")
    void is_shown_to_nobody_but_who_could_sign_it() {
        refused("desk.role-held", () -> draw(person("juriste.suresnes"), TYPED));
        assertThatThrownBy(() -> draw(person("executif.aix"), TYPED)).isInstanceOf(NotVisible.class);
        refused("desk.role-held", () -> draw(person("executif.xxii"), TYPED));
    }

    @Test
    void is_none_where_something_lacks_or_where_the_algorithm_is_refused() {
        assertThatThrownBy(() -> draw(MAYOR, Map.of("delay", ""))).isInstanceOf(FormRefused.class);
        var refusal = Map.<String, Object>of("decision", "refuse", "reason", "Hors du besoin.");
        assertThatThrownBy(() -> draw(MAYOR, refusal)).isInstanceOf(NotVisible.class);
    }

    private AlgorithmeId advised() {
        var proposed = story.propose();
        story.meets();
        story.does(proposed, "juriste.suresnes", "give-committee-opinion", 1, Map.of());
        return proposed;
    }

    private byte[] draw(Person person, Map<String, Object> answers) {
        return app.bean(LetterProjects.class).draw(person, task.id(), story.body(MAYOR, task, answers));
    }

    private byte[] signed() {
        var documents = app.bean(Documents.class);
        var letter = documents.of(MAYOR, story.convention()).stream()
                .filter(document -> document.name().equals("lettre-du-maire.pdf"))
                .findFirst()
                .orElseThrow();
        return documents.content(letter.sha256());
    }

    private long recorded() {
        return app.sql()
                .sql("select count(*) from domain_event where convention = ?")
                .param(story.convention().value())
                .query(Long.class)
                .single();
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
