package org.pacta.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.screens.dossier.LifeLine;
import org.pacta.infra.screens.dossier.LifeLines;
import org.pacta.infra.screens.dossier.Milestone;
import org.pacta.infra.screens.dossier.Milestone.State;
import org.pacta.infra.screens.facts.Chronicle;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.facts.Sentences;
import org.pacta.infra.screens.facts.Told;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.template.YamlTemplates;
import org.pacta.infra.time.LegalClock;
import org.pacta.workflows.step.Steps;

@DisplayName("Where a convention stands")
class StandingTest {

    final PreviewWorld world = new PreviewWorld(new YamlTemplates(""), new PreviewDocuments());
    final Words words = new Words(new PreviewPeople(), new LegalClock(Clock.fixed(PreviewWorld.NOW, LegalClock.PARIS)));

    @Test
    void is_said_in_one_line() {
        assertThat(plain(life(world.suresnes).sentence()))
                .startsWith("Étape 5 sur 8 · Signature · depuis 26 jours · on attend la Ville de Suresnes (4 étapes)");
        assertThat(plain(life(world.var).sentence()))
                .isEqualTo("Étape 1 sur 7 · Rédaction · depuis 3 jours · on attend le Département du Var (juriste)");
    }

    @Test
    void counts_the_steps_of_its_own_kind() {
        assertThat(labels(world.suresnes)).contains("Formalités CNIL").doesNotContain("Notification");
        assertThat(labels(world.aix)).contains("Notification").doesNotContain("Formalités CNIL");
    }

    @Test
    void begins_again_with_the_return_of_the_text() {
        var milestones = life(world.suresnes).milestones();
        assertThat(milestones.getFirst().began()).isEqualTo(LocalDate.of(2026, 1, 19));
        assertThat(milestones.get(1).began()).isEqualTo(LocalDate.of(2026, 1, 21));
        assertThat(milestones).extracting(Milestone::state).startsWith(State.DONE, State.DONE, State.DONE);
    }

    @Test
    void is_told_with_names_dates_and_what_people_wrote() {
        var told = told(world.suresnes);
        assertThat(sentences(told))
                .contains(
                        "Le projet de convention est ouvert au nom de la Ville de Suresnes",
                        "Le point « Délai d’installation des équipements » est rempli",
                        "La version 1 revient à ses rédacteurs : renvoi du service juridique, par XXII Group",
                        "La Ville de Suresnes donne son visa juridique sur la version 2",
                        "L’assemblée est convoquée pour le 9 février 2026",
                        "Vote nº DL2026_07. Pour : 39, contre : 0, abstentions : 2",
                        "L’acte est publié sous forme électronique",
                        "XXII Group signe le texte d’empreinte bbbbbbbb…");
        assertThat(told.get(3).quotes())
                .containsExactly(new Told.Quote(
                        "Motif", "Le délai d'installation de l'article 5 est trop court : prévoyez un mois."));
    }

    @Test
    void shows_when_something_was_recorded_long_after_its_date() {
        assertThat(told(world.suresnes))
                .filteredOn(fact -> fact.gap() != null)
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.gap()).isEqualTo("enregistré 3 jours après"));
    }

    List<Told> told(ConventionId id) {
        var sentences = new Sentences(words, new StepWords(new Steps()));
        return new Chronicle(sentences, words).tell(file(id).history(), world.conventions.get(id));
    }

    static List<String> sentences(List<Told> told) {
        return told.stream().map(Told::sentence).toList();
    }

    List<String> labels(ConventionId id) {
        return life(id).milestones().stream().map(Milestone::label).toList();
    }

    LifeLine life(ConventionId id) {
        var tasks = world.tasks.values().stream()
                .filter(task -> task.convention().equals(id))
                .toList();
        return new LifeLines(words).of(file(id), tasks);
    }

    ConventionFile file(ConventionId id) {
        var facts = world.conventions.get(id);
        var history = world.facts.stream()
                .filter(fact -> fact.aggregate().contains(id.value().toString()))
                .toList();
        return new ConventionFile(facts.row(), facts, history);
    }

    static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
