package org.pacta.infra.screens.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

@DisplayName("A French sentence on a page")
class FrenchTypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reçu le 3 : rien ne presse ; et vous ?         | Reçu le 3~: rien ne presse~; et vous~?",
                "« Pour », « Contre » !                         | «~Pour~», «~Contre~»~!",
                "à 14:30, https://pacta.example/a?b=c           | à 14:30, https://pacta.example/a?b=c",
                "Vu(s) :                                        | Vu(s)~:",
            })
    void never_breaks_before_its_signs(String written, String shown) {
        assertThat(FrenchSpacing.of(written)).isEqualTo(shown.replace('~', '\u00a0'));
    }

    @Test
    void is_spaced_wherever_it_comes_from_but_for_what_is_read_to_the_letter() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new FrenchTypography());
        var said = new Context(null, Map.of("said", "Dit : oui & non ;"));

        assertThat(engine.process(
                        "<p th:text=\"${said}\"></p><b>Vu</b> : bien<textarea th:text=\"${said}\"></textarea><code>a : b</code>",
                        said))
                .isEqualTo("<p>Dit\u00a0: oui &amp; non\u00a0;</p><b>Vu</b>\u00a0: bien"
                        + "<textarea>Dit : oui &amp; non ;</textarea><code>a : b</code>");
    }
}
