package org.pacta.infra.screens.survivals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.infra.registers.RegisterLine;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.springframework.stereotype.Component;

/** Says what outlives which convention, and how long it still does: what ends first comes first. */
@Component
public class SurvivalPages {

    private static final String REGISTER = "survivals";
    private static final String FOR_EVER = "9999";

    private final RegisterLines registers;
    private final Words words;

    public SurvivalPages(RegisterLines registers, Words words) {
        this.registers = registers;
        this.words = words;
    }

    SurvivalPage page(Person person) {
        var lines = registers.named(REGISTER).stream()
                .flatMap(register -> registers.of(person, register).stream())
                .filter(line -> cell(line, "state").equals("DUTY_OUTLIVES"))
                .sorted(Comparator.comparing(SurvivalPages::end))
                .map(this::line)
                .toList();
        return new SurvivalPage(summary(lines), lines);
    }

    private static String summary(List<SurvivalPage.Line> lines) {
        return switch (lines.size()) {
            case 0 -> "Aucun engagement ne survit à une convention finie.";
            case 1 -> "Un engagement lie encore vos organisations après la fin d’une convention.";
            default -> lines.size() + " engagements lient encore vos organisations après la fin de conventions.";
        };
    }

    private SurvivalPage.Line line(RegisterLine line) {
        return new SurvivalPage.Line(
                line.convention().value(),
                line.reference(),
                line.title(),
                cell(line, "clause"),
                cell(line, "title"),
                FrenchDay.of(LocalDate.parse(cell(line, "since"))),
                lasting(line));
    }

    private String lasting(RegisterLine line) {
        return switch (cell(line, "lasting")) {
            case "UNTIL" -> until(LocalDate.parse(cell(line, "until")));
            case "OWN_TERM" -> "aussi longtemps que dure le droit protégé";
            default -> "sans limite de temps";
        };
    }

    private String until(LocalDate last) {
        var left = ChronoUnit.DAYS.between(words.today(), last);
        return "jusqu’au " + FrenchDay.of(last) + ", encore " + left + (left > 1 ? " jours" : " jour");
    }

    private static String end(RegisterLine line) {
        var until = cell(line, "until");
        return until.isEmpty() ? FOR_EVER : until;
    }

    private static String cell(RegisterLine line, String column) {
        return line.cells().path(column).asText();
    }
}
