package org.pacta.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of obligations")
class ObligationListTest {

    static final Map<String, String> SECTIONS =
            Map.of("AIX", "1A", "MET", "1B", "VAR", "1C", "SUR", "1D", "QA", "1E", "CDP", "1F");

    @Test
    void names_each_obligation_once() {
        assertThat(TemplateShelf.obligationIds()).doesNotHaveDuplicates();
    }

    @Test
    void counts_the_obligations_of_each_source() {
        var counts = TemplateShelf.obligationIds()
                .collect(Collectors.groupingBy(id -> id.substring(0, id.indexOf('-')), Collectors.counting()));
        assertThat(counts).isEqualTo(Map.of("AIX", 16L, "MET", 30L, "VAR", 22L, "SUR", 63L, "QA", 34L, "CDP", 19L));
    }

    @Test
    void gives_each_its_section_and_a_short_label() {
        assertThat(TemplateShelf.obligations()).allSatisfy(row -> {
            assertThat(row).as(row[0]).hasSize(3);
            assertThat(row[1]).as(row[0]).isEqualTo(SECTIONS.get(row[0].substring(0, row[0].indexOf('-'))));
            assertThat(row[2]).as(row[0]).isNotBlank().hasSizeLessThanOrEqualTo(120);
        });
    }

    @Test
    void knows_every_obligation_that_a_template_names() {
        var known = TemplateShelf.obligationIds().collect(Collectors.toSet());
        assertThat(TemplateShelf.IDS)
                .allSatisfy(id ->
                        assertThat(known).containsAll(TemplateShelf.template(id).obligations()));
    }
}
