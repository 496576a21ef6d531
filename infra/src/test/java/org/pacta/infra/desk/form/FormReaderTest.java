package org.pacta.infra.desk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.HASH;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.LENGTH;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.MEMBERS;
import static org.pacta.workflows.step.Field.Kind.PAIRS;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Field.Kind.TIME;
import static org.pacta.workflows.step.Field.Kind.YES_NO;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Pouvoir;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.FormRefused.Problem;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Field.Kind;
import org.pacta.workflows.step.Form;

@DisplayName("A form")
class FormReaderTest {

    static final LocalDate TODAY = LocalDate.of(2024, 2, 9);
    static final Instant NOW = Instant.parse("2024-10-27T12:00:00Z");
    static final UUID KNOWN = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final Sha256 PRINT = Sha256.ofText("pièce");
    static final List<Field.Option> MEMBERS_OF = List.of(
            new Field.Option("m1", "Conseiller nº 1"),
            new Field.Option("m2", "Conseiller nº 2"),
            new Field.Option("m3", "Conseiller nº 3"));

    @Test
    void gives_each_answer_as_the_value_its_field_stands_for() {
        var form = form(
                Field.of("line", "Ligne", LINE),
                Field.of("day", "Jour", DATE),
                Field.of("planned", "Jour prévu", PLANNED_DATE),
                Field.of("at", "Heure", TIME),
                Field.of("count", "Nombre", INTEGER),
                Field.of("urgent", "Urgence", YES_NO),
                Field.of("present", "Présents", MEMBERS).among(MEMBERS_OF),
                Field.of("pouvoirs", "Pouvoirs", PAIRS).among(MEMBERS_OF),
                Field.of("text", "Texte", HASH),
                Field.of("piece", "Pièce", DOCUMENT),
                Field.of("term", "Durée", LENGTH));

        var answers = read(
                form,
                Map.ofEntries(
                        Map.entry("line", "DL.2024-40"),
                        Map.entry("day", "2024-02-09"),
                        Map.entry("planned", "2024-03-01"),
                        Map.entry("at", "18:30"),
                        Map.entry("count", 43),
                        Map.entry("urgent", false),
                        Map.entry("present", List.of("m1", "m2")),
                        Map.entry("pouvoirs", List.of(List.of("m3", "m1"))),
                        Map.entry("text", PRINT.hex()),
                        Map.entry("piece", KNOWN.toString()),
                        Map.entry("term", "P18M")));

        assertThat(answers.decision()).isEqualTo("go");
        assertThat(answers.line("line")).isEqualTo("DL.2024-40");
        assertThat(answers.date("day")).isEqualTo(TODAY);
        assertThat(answers.date("planned")).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(answers.time("at")).isEqualTo(LocalTime.of(18, 30));
        assertThat(answers.integer("count")).isEqualTo(43);
        assertThat(answers.yes("urgent")).isFalse();
        assertThat(answers.members("present")).containsExactly(new MemberId("m1"), new MemberId("m2"));
        assertThat(answers.pairs("pouvoirs")).containsExactly(new Pouvoir(new MemberId("m3"), new MemberId("m1")));
        assertThat(answers.hash("text")).isEqualTo(PRINT);
        assertThat(answers.hash("piece")).isEqualTo(PRINT);
        assertThat(answers.length("term")).isEqualTo(Period.ofMonths(18));
        assertThat(answers.line("term")).isEqualTo("P18M");
    }

    @Test
    void takes_a_pouvoir_as_a_line_too() {
        var answers = read(form(Field.of("p", "Pouvoirs", PAIRS).among(MEMBERS_OF)), Map.of("p", "m3 > m1\nm2 > m1"));

        assertThat(answers.pairs("p")).hasSize(2);
    }

    @Test
    void seals_what_a_person_wrote_and_keeps_marks_of_html_as_text() {
        var answers = read(form(Field.of("reason", "Motif", PARAGRAPH)), Map.of("reason", " <b>Non</b>\r\nassez "));

        assertThat(answers.sealed("reason").cipher()).isEqualTo("sealed:<b>Non</b>\nassez");
        assertThat(answers.sealedIfAny("other")).isEmpty();
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-30 | DATE | form.date",
                "9 février | DATE | form.date",
                "2024-02-10 | DATE | form.date-ahead",
                "2024-02-30 | PLANNED_DATE | form.date",
                "24:00 | TIME | form.time",
                "9h | TIME | form.time",
                "-1 | INTEGER | form.integer",
                "4.5 | INTEGER | form.integer",
                "beaucoup | INTEGER | form.integer",
                "oui | YES_NO | form.yes-no",
                "abc | HASH | form.hash",
                "P0D | LENGTH | form.length",
                "18 mois | LENGTH | form.length",
                "00000000-0000-4000-8000-000000000002 | DOCUMENT | form.document",
                "pièce | DOCUMENT | form.document",
                "m9 | CHOICE | form.option",
                "m9 | MEMBERS | form.option",
                "m1 m2 | PAIRS | form.pair",
                "m1 > m9 | PAIRS | form.option",
            })
    void refuses(String given, Kind kind, String code) {
        var field = Field.of("f", "Champ", kind).among(MEMBERS_OF);

        assertThat(problems(form(field), Map.of("f", given))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.field()).isEqualTo("f");
            assertThat(problem.sentence()).contains("« Champ »");
        });
    }

    @Test
    void refuses_what_cannot_be_seen_and_what_is_too_long() {
        var form = form(Field.of("f", "Champ", LINE), Field.of("g", "Champ", PARAGRAPH));

        assertThat(problems(form, Map.of("f", "a\u0000b", "g", "x".repeat(10_001))))
                .extracting(Problem::code)
                .containsExactly("form.control-character", "form.too-long");
        assertThat(problems(form, Map.of("f", "a\nb", "g", "a\u202Eb")))
                .extracting(Problem::code)
                .containsExactly("form.one-line", "form.control-character");
        assertThat(problems(form, Map.of("f", 12, "g", List.of("a"))))
                .extracting(Problem::code)
                .containsExactly("form.text", "form.text");
    }

    @Test
    void tells_every_problem_at_once_and_refuses_what_it_did_not_ask() {
        var form = form(
                Field.of("a", "A", LINE),
                Field.of("b", "B", DATE),
                Field.of("c", "C", LINE).optional());

        assertThat(problems(form, Map.of("b", "hier", "x", "1", "decision", "peut-être")))
                .extracting(Problem::field, Problem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("a", "form.required"),
                        org.assertj.core.groups.Tuple.tuple("b", "form.date"),
                        org.assertj.core.groups.Tuple.tuple("x", "form.unknown-field"),
                        org.assertj.core.groups.Tuple.tuple("decision", "form.option"));
    }

    @Test
    void asks_for_a_field_only_with_the_decision_it_belongs_to() {
        var form = form(Field.of("reason", "Motif", PARAGRAPH).onlyFor("back"));

        assertThat(read(form, Map.of()).has("reason")).isFalse();
        assertThat(read(form, Map.of("decision", "go", "reason", "dit trop tôt"))
                        .has("reason"))
                .isFalse();
        assertThat(problems(form, Map.of("decision", "back", "reason", "  ")))
                .extracting(Problem::code)
                .containsExactly("form.required");
        assertThat(read(form, Map.of("decision", "back", "reason", "à revoir")).decision())
                .isEqualTo("back");
    }

    @Test
    void names_nobody_twice() {
        var form = form(Field.of("present", "Présents", MEMBERS).among(MEMBERS_OF));

        assertThat(problems(form, Map.of("present", List.of("m1", "m1"))))
                .extracting(Problem::code)
                .containsExactly("form.twice");
    }

    static Form form(Field... fields) {
        return new Form(
                List.of(Form.accept("go", "Continuer"), Form.refuse("back", "Renvoyer")), List.of(fields), Map.of());
    }

    static Answers read(Form form, Map<String, Object> body) {
        return FormReader.read(form, body, new Hand());
    }

    static List<Problem> problems(Form form, Map<String, Object> body) {
        var found = new java.util.ArrayList<Problem>();
        assertThatThrownBy(() -> read(form, body))
                .isInstanceOfSatisfying(FormRefused.class, refused -> found.addAll(refused.problems()));
        return found;
    }

    static final class Hand implements Writing {

        @Override
        public SealedText seal(String text) {
            return new SealedText(new ActorId("me"), "sealed:" + text);
        }

        @Override
        public LocalDate today() {
            return TODAY;
        }

        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public Optional<Sha256> document(UUID id) {
            return id.equals(KNOWN) ? Optional.of(PRINT) : Optional.empty();
        }
    }
}
