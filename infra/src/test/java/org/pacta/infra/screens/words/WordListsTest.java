package org.pacta.infra.screens.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Confidence;
import org.pacta.domain.deadline.DeadlineRule;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecountCause;
import org.pacta.domain.deadline.Regime;
import org.pacta.domain.deadline.Unit;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.eventstore.DomainClasses;
import org.pacta.infra.simulator.Delays;
import org.pacta.infra.template.YamlTemplates;
import org.pacta.infra.views.ConventionState;
import org.pacta.workflows.engine.ContractName;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;

@DisplayName("The words of the pages")
class WordListsTest {

    static final String WORDS = "classpath:screens/words/";

    @Test
    void tell_every_event_of_the_domain_and_no_other() {
        var events = DomainClasses.scan().events().stream()
                .map(event -> ContractName.of(event))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(events).hasSizeGreaterThan(50);
        assertThat(new TreeSet<>(words("facts").codes())).isEqualTo(events);
    }

    @Test
    void say_what_every_text_is_that_a_person_writes() {
        var texts = DomainClasses.scan().all().stream()
                .filter(Class::isRecord)
                .filter(type -> !Command.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getType() == SealedText.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(words("quotes").codes()).containsAll(texts);
    }

    @Test
    void name_every_state() {
        assertThat(words("states").codes())
                .containsAll(Arrays.stream(ConventionState.values())
                        .map(ConventionState::code)
                        .toList());
    }

    @Test
    void name_every_matter_that_asks_for_something() {
        var steps = new Steps();
        var matters = Stream.concat(steps.asked().stream(), steps.raised().stream())
                .map(Step::matter)
                .collect(Collectors.toSet());
        assertThat(words("matters").codes()).containsAll(matters);
    }

    @Test
    void name_every_deadline_of_the_catalogue() {
        assertThat(words("deadlines").codes())
                .containsAll(Catalogue.all().stream().map(CatalogueLine::id).toList());
    }

    @Test
    void name_every_trigger_of_the_catalogue_and_of_the_clauses() {
        var triggers = Catalogue.all().stream().map(CatalogueLine::trigger).filter(code -> !code.contains(":"));
        assertThat(words("triggers").codes()).containsAll(triggers.toList()).contains("event");
        assertThat(DelayWords.trigger("start-of:dsr-answer")).isEqualTo("la réception de la demande");
        assertThat(DelayWords.trigger("term-of:sur-term")).isEqualTo("l’échéance « Terme de l’expérimentation »");
        assertThat(DelayWords.trigger("unheard-of")).isEqualTo("l’événement");
    }

    @Test
    void name_every_way_of_counting_and_say_how_sure_it_is() {
        var codes = words("simulator").codes();
        Regime.ALL.forEach(regime -> assertThat(codes).contains("regime." + regime.code(), "closed." + regime.code()));
        for (var unit : Unit.values()) assertThat(codes).contains("unit." + unit.code());
        for (var direction : Direction.values())
            assertThat(codes)
                    .contains(
                            "direction." + direction.code(),
                            "answer." + direction.code(),
                            "answer.hours." + direction.code());
        for (var confidence : Confidence.values())
            assertThat(codes).contains("confidence." + confidence.name().toLowerCase(Locale.ROOT));
        for (var theme : Delays.Theme.values())
            assertThat(codes).contains("theme." + theme.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void name_every_place_and_no_other() {
        var mainland = IntStream.rangeClosed(1, 95).mapToObj("%02d"::formatted);
        var overseas = IntStream.rangeClosed(971, 988).mapToObj(Integer::toString);
        var known = Stream.of(mainland, overseas, Stream.of("2A", "2B")).flatMap(codes -> codes);
        assertThat(words("places").codes())
                .containsExactlyInAnyOrderElementsOf(
                        known.filter(Place::isKnown).toList());
    }

    @Test
    void place_every_refusal_of_the_simulator_at_one_of_its_fields() {
        var asked = Arrays.stream(DeadlineRule.values())
                .filter(rule -> rule.ordinal() < DeadlineRule.CHANGES_FOLLOW_EACH_OTHER.ordinal())
                .map(DeadlineRule::code)
                .toList();
        assertThat(words("simulator-fields").codes()).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void say_every_length_of_every_template() {
        var known = words("parameters").codes();
        assertThat(lengthWords())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(known).contains(code));
    }

    @Test
    void confirm_only_steps_and_acts_that_exist() {
        var steps = new Steps();
        var actions = Stream.concat(steps.asked().stream(), steps.acts().stream())
                .map(Step::action)
                .collect(Collectors.toSet());
        actions.add("answer-erasure"); // of no convention: it has a page of its own
        assertThat(actions).containsAll(words("confirmations").codes());
    }

    @Test
    void say_on_what_ground_a_clock_changes_how_one_is_told_of_it_and_why_it_is_counted_otherwise() {
        var codes = Stream.of(Ground.values(), Notice.Channel.values(), RecountCause.values(), CourrielKind.values())
                .flatMap(Stream::of)
                .map(Enum::name)
                .toList();
        assertThat(words("values").codes()).containsAll(codes);
    }

    static Set<String> lengthWords() {
        return new YamlTemplates("")
                .all().stream()
                        .flatMap(template -> template.clauses().stream())
                        .flatMap(clause -> clause.parameters().keySet().stream()
                                .filter(key -> key.endsWith(".length"))
                                .map(key -> key.substring(0, key.length() - ".length".length()))
                                .flatMap(subject -> Stream.concat(
                                        Stream.of(subject),
                                        Stream.of("regime", "limit", "trigger")
                                                .flatMap(aspect -> clause
                                                        .parameter(subject + "." + aspect)
                                                        .map(code -> aspect + "." + code)
                                                        .stream()))))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    static WordList words(String name) {
        return WordList.all(WORDS + name + ".properties");
    }
}
