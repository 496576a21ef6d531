package org.pacta.domain.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacta.domain.template.TemplateShelf.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.Foreseen.Awaiting;
import org.pacta.domain.convention.Foreseen.Dated;
import org.pacta.domain.convention.Foreseen.Endless;
import org.pacta.domain.convention.Foreseen.Recurring;
import org.pacta.domain.convention.Foreseen.Unmeasured;
import org.pacta.domain.convention.Foreseen.Written;
import org.pacta.domain.deadline.FrenchHolidays;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.proofs.Proves;

@DisplayName("The deadlines of a draft")
class OutlookTest {

    static final LocalDate AUGUST_31 = LocalDate.of(2021, 8, 31);

    @Test
    @Proves({"SUR-5.1", "SUR-15.1", "SUR-17.2"})
    void follow_from_the_day_on_which_it_is_assumed_to_be_signed() {
        var draft = outlook("suresnes-xxii", AUGUST_31, Map.of("delai-installation", "P1M"));
        assertThat(day(draft, "contractual-term")).isEqualTo("2023-02-28");
        assertThat(day(draft, "sur-installation")).isEqualTo("2021-09-30");
        assertThat(day(draft, "sur-confidentiality")).isEqualTo("2026-02-28");
        assertThat(day(draft, "sur-extension")).isEqualTo("2023-06-28");
        assertThat(day(outlook("suresnes-xxii", AUGUST_31.plusDays(1), Map.of()), "contractual-term"))
                .isEqualTo("2023-03-01");
    }

    @Test
    @Proves({"MET-06", "MET-07", "MET-08"})
    void follow_from_the_day_of_notification_where_that_brings_it_into_force() {
        var draft = outlook("smart-metropole", LocalDate.of(2024, 3, 14), Map.of("fin-programme", "2030-06-30"));
        assertThat(day(draft, "contractual-term")).isEqualTo("2027-03-14");
        assertThat(day(draft, "met-notice")).isEqualTo("2026-12-14");
        assertThat(of(Recurring.class, draft))
                .singleElement()
                .satisfies(renewal -> assertThat(renewal.first()).isEqualTo("2028-03-14"));
        assertThat(of(Written.class, draft)).extracting(Written::day).containsExactly(LocalDate.of(2030, 6, 30));
        assertThat(of(Dated.class, draft))
                .extracting(one -> one.deadline().code())
                .doesNotContain("met-term");
    }

    @Test
    void wait_for_facts_that_nobody_can_date() {
        var draft = outlook("suresnes-xxii", AUGUST_31, Map.of());
        assertThat(of(Awaiting.class, draft))
                .extracting(one -> one.line().id() + " " + one.length().label())
                .contains(
                        "sur-breach-notice 48 heures",
                        "sur-formal-notice 30 jours",
                        "appeal 2 mois",
                        "cnil-answer 8 semaines",
                        "dsr-extension 3 mois");
        assertThat(of(Endless.class, draft))
                .extracting(one -> one.line().id())
                .contains("sur-secrecy", "sur-end-at-receipt");
    }

    @Test
    void say_which_blank_or_person_must_give_their_length() {
        var draft = outlook("suresnes-xxii", AUGUST_31, Map.of());
        assertThat(of(Unmeasured.class, draft))
                .filteredOn(one -> one.blank() != null)
                .singleElement()
                .satisfies(one ->
                        assertThat(Objects.requireNonNull(one.blank()).id()).isEqualTo("delai-installation"));
        assertThat(of(Unmeasured.class, draft))
                .extracting(one -> one.line().id())
                .contains("sur-alert", "sur-insurance");
        assertThat(of(Unmeasured.class, outlook("suresnes-xxii", AUGUST_31, Map.of("delai-installation", ""))))
                .allSatisfy(one -> assertThat(one.blank()).isNull());
    }

    @Test
    @Proves("VAR-06")
    void do_not_follow_from_an_end_that_a_blank_still_has_to_give() {
        var open = outlook("var-ia", AUGUST_31, Map.of());
        assertThat(of(Unmeasured.class, open))
                .extracting(one -> one.line().id())
                .contains("var-term");
        assertThat(of(Dated.class, open)).isEmpty();
        var filled = outlook("var-ia", AUGUST_31, Map.of("duree-experimentation", "P12M"));
        assertThat(day(filled, "contractual-term")).isEqualTo("2022-08-31");
        assertThat(of(Unmeasured.class, filled))
                .extracting(one -> one.line().id())
                .doesNotContain("var-term");
    }

    @Test
    void of_the_law_are_those_that_pacta_starts_and_those_of_the_duties_of_the_text() {
        assertThat(laws("suresnes-xxii"))
                .contains("prefet-deferral", "list-of-deliberations", "cnil-answer", "dsr-answer")
                .doesNotContain("convening", "cctv-images", "individual-act-transmitted", "breach-to-cnil")
                .doesNotHaveDuplicates();
        assertThat(laws("var-ia")).contains("appeal", "breach-to-cnil").doesNotContain("cnil-answer");
    }

    @Test
    void are_refused_where_the_text_ends_before_it_begins() {
        var late = outlook("smart-metropole", LocalDate.of(2031, 1, 1), Map.of("fin-programme", "2030-06-30"));
        assertThatThrownBy(late::deadlines)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refused -> assertThat(refused.code()).isEqualTo(ConventionRule.TERM_FOLLOWS_EFFECT.code()));
    }

    private static List<String> laws(String template) {
        return outlook(template, AUGUST_31, Map.of()).deadlines().stream()
                .flatMap(one -> one instanceof Awaiting waiting
                        ? Stream.of(waiting.line().id())
                        : Stream.empty())
                .toList();
    }

    private static LocalDate day(Outlook draft, String code) {
        return of(Dated.class, draft).stream()
                .map(Dated::deadline)
                .filter(deadline -> deadline.code().equals(code))
                .map(RecordedDeadline::lastDay)
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Foreseen> List<T> of(Class<T> kind, Outlook draft) {
        return draft.deadlines().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Outlook outlook(String template, LocalDate effect, Map<String, String> blanks) {
        return new Outlook(template(template), blanks, effect, FrenchHolidays.MAINLAND);
    }
}
