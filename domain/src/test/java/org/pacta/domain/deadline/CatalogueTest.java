package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.TemplateShelf;
import org.pacta.proofs.Proves;

@DisplayName("The catalogue of delays")
class CatalogueTest {

    static final List<String> TEMPLATES = TemplateShelf.IDS;
    static final LocalCalendar PARIS = FrenchHolidays.MAINLAND;

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvFileSource(resources = "/deadline/sources.csv", delimiter = '|')
    @Proves({
        "VAR-15",
        "SUR-A4",
        "SUR-A2",
        "VAR-20",
        "SUR-16.2.2",
        "SUR-25",
        "SUR-A3.2",
        "SUR-15.1",
        "MET-07",
        "MET-08",
        "SUR-7.1.1",
        "VAR-07",
        "SUR-17.2",
        "QA-29",
        "QA-35"
    })
    void gives_every_delay_of_the_sources(String id, String length, String regime, String obligation) {
        var line = Catalogue.line(id);
        assertThat(line.extent()).isEqualTo(Extent.parse(length));
        assertThat(line.regime().code()).isEqualTo(regime);
        assertThat(line.obligation()).isEqualTo(obligation);
    }

    @Test
    void names_obligations_sources_and_other_lines_that_exist() {
        var obligations = TemplateShelf.obligationIds().collect(Collectors.toSet());
        assertThat(Catalogue.all()).isNotEmpty().allSatisfy(line -> {
            if (!line.obligation().equals("-")) assertThat(obligations).contains(line.obligation());
            assertThat(line.source()).isNotBlank();
            var after = line.trigger().split(":");
            if (after.length > 1) assertThat(Catalogue.line(after[1])).isNotNull();
        });
    }

    @Test
    void says_why_where_the_law_is_argued_over() {
        assertThat(Catalogue.all())
                .filteredOn(line -> line.confidence() == Confidence.LOW)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.reason()).as(line.id()).isNotBlank());
        assertThat(Catalogue.line("var-formal-notice")
                        .from(LocalDate.of(2027, 4, 16), PARIS)
                        .steps())
                .last()
                .asString()
                .startsWith("calcul retenu : le contrat public ne dit pas comment il compte");
    }

    @Test
    void knows_every_delay_that_a_rule_starts() {
        assertThat(Arrays.stream(LegalDeadline.values()).map(LegalDeadline::line))
                .hasSize(LegalDeadline.values().length);
        assertThatThrownBy(() -> Catalogue.line("nope")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void and_the_clauses_of_a_template_give_the_same_lengths(String template) {
        var written = new TreeMap<String, String>();
        TemplateShelf.template(template)
                .clauses()
                .forEach(clause -> clause.parameters().forEach((key, value) -> {
                    if (key.endsWith(".length")) written.put(address(template, clause, key), counted(clause, key));
                }));
        var listed = new TreeMap<String, String>();
        Catalogue.all().stream()
                .filter(line -> line.clause().startsWith(template + "/"))
                .filter(line -> !(line.extent() instanceof Extent.Given))
                .forEach(line -> listed.put(line.clause(), counted(line)));
        assertThat(written).isNotEmpty().isEqualTo(listed);
    }

    @ParameterizedTest
    @FieldSource("TEMPLATES")
    void and_the_terms_of_a_template_give_the_same_length(String id) {
        var template = TemplateShelf.template(id);
        var line = Catalogue.all().stream()
                .filter(one -> one.clause().equals(id + "/" + template.term().clause() + "/term"))
                .findFirst()
                .orElseThrow();
        var length = template.term().length();
        var expected = length == null ? new Extent.Given() : new Extent.Fixed(Span.of(length));
        assertThat(line.extent()).isEqualTo(expected);
    }

    @Test
    void takes_the_length_that_a_person_gives_and_no_other() {
        var alert = Catalogue.line("sur-alert");
        assertThat(alert.lasting(Span.days(8))
                        .from(LocalDate.of(2026, 6, 1), PARIS)
                        .lastDay())
                .isEqualTo(LocalDate.of(2026, 6, 9));
        assertThatThrownBy(() -> alert.from(LocalDate.of(2026, 6, 1), PARIS)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Catalogue.line("appeal").lasting(Span.days(8)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void counts_as_the_clause_says_where_it_says_so() {
        var stated = Catalogue.line("var-formal-notice").countedAs(new CalendarDays());
        var deadline = stated.from(LocalDate.of(2027, 4, 16), PARIS);
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2027, 5, 1));
        assertThat(deadline.regime()).isEqualTo("calendar");
        assertThat(deadline.steps()).last().isEqualTo("calcul retenu : mode de calcul fixé par la clause");
    }

    @Test
    @Proves({"VAR-15", "SUR-A4"})
    void counts_hours_to_the_minute() {
        var notice = Catalogue.line("sur-breach-notice");
        var deadline = notice.from(Instant.parse("2026-10-24T10:00:00Z"), PARIS);
        assertThat(deadline.trigger()).isEqualTo("2026-10-24T10:00:00Z");
        assertThat(deadline.nominal()).isEqualTo("2026-10-26T10:00:00Z");
        assertThat(deadline.prudent()).isEqualTo("2026-10-26T10:00:00Z");
        assertThat(deadline.regime()).isEqualTo("elapsed");
        assertThatThrownBy(() -> notice.from(LocalDate.of(2026, 10, 24), PARIS))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Catalogue.line("appeal").from(Instant.EPOCH, PARIS))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Proves("SUR-16.2.1")
    void chains_delays_of_which_each_waits_for_the_one_before() {
        var chain = new Chain(List.of(
                Catalogue.line("sur-alert").lasting(Span.days(8)),
                Catalogue.line("sur-malfunction-notice").lasting(Span.days(5))));
        assertThat(chain.earliestFrom(LocalDate.of(2026, 6, 1), PARIS).stream().map(RecordedDeadline::lastDay))
                .containsExactly(LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 15));
    }

    @Test
    @Proves({"SUR-7.1.1", "VAR-07", "MET-07"})
    void comes_back_from_the_first_day_and_not_from_a_short_month() {
        var monthly = new Cycle(LocalDate.of(2026, 1, 31), Span.months(1));
        assertThat(monthly.nth(1)).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(monthly.nth(2)).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(monthly.nextAfter(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(new Cycle(LocalDate.of(2025, 6, 30), Span.years(1)).nextAfter(LocalDate.of(2025, 6, 30)))
                .isEqualTo(LocalDate.of(2026, 6, 30));
    }

    private static String address(String template, Clause clause, String key) {
        return template + "/" + clause.id() + "/" + key.replace(".length", "");
    }

    private static String counted(Clause clause, String key) {
        var subject = key.replace(".length", "");
        var direction = clause.parameter(subject + ".direction").orElse("forward");
        return Length.parse(clause.parameters().get(key)).label() + ", "
                + clause.parameters().get(subject + ".regime") + ", " + direction;
    }

    private static String counted(CatalogueLine line) {
        var length = line.extent() instanceof Extent.Cyclic cyclic ? cyclic.every() : line.length();
        return length.label() + ", " + line.regime().code() + ", "
                + line.direction().code();
    }
}
