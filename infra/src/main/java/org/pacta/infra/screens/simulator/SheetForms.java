package org.pacta.infra.screens.simulator;

import static org.pacta.infra.screens.simulator.Sheet.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.deadline.Hours;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.Regime;
import org.pacta.domain.deadline.Unit;
import org.pacta.infra.screens.simulator.SheetForm.Choice;
import org.pacta.infra.screens.simulator.SheetForm.Clock;
import org.pacta.infra.screens.simulator.SheetForm.Group;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.simulator.Delays;
import org.pacta.infra.simulator.Simulator;
import org.springframework.stereotype.Component;

/** Draws the question: every delay by name, every way of counting, every place. */
@Component
public class SheetForms {

    private static final int MAINLAND_CODE = 2;
    private static final WordList WORDS = WordList.all("classpath:screens/words/simulator.properties");
    private static final WordList PLACES = WordList.all("classpath:screens/words/places.properties");

    private final Simulator simulator;

    public SheetForms(Simulator simulator) {
        this.simulator = simulator;
    }

    public SheetForm form(Sheet sheet) {
        return new SheetForm(
                simulator.delays().groups().stream()
                        .map(group -> group(group, sheet))
                        .toList(),
                new SheetForm.Typed(sheet.free(), text(sheet.amount())),
                choices("unit.", Stream.of(Unit.values()).map(Unit::code), text(sheet.unit()), Unit.DAYS.code()),
                choices("regime.", Regime.ALL.stream().map(Regime::code), text(sheet.regime()), "cpc"),
                choices(
                        "direction.",
                        Stream.of(Direction.values()).map(Direction::code),
                        text(sheet.direction()),
                        "forward"),
                List.of(places("Métropole", sheet, true), places("Outre-mer", sheet, false)),
                sheet.keepsGoodFriday() != null,
                clock(sheet.start(), sheet),
                clock(sheet.other(), sheet));
    }

    private static Group group(Delays.Group group, Sheet sheet) {
        var template = group.template();
        var label = template == null
                ? WORDS.of(
                        "theme." + Objects.requireNonNull(group.theme()).name().toLowerCase(Locale.ROOT))
                : "Clauses · " + template.title();
        return new Group(
                label, group.lines().stream().map(line -> delay(line, sheet)).toList());
    }

    private static Choice delay(CatalogueLine line, Sheet sheet) {
        var length = length(line);
        return new Choice(
                line.id(),
                DelayWords.title(line) + (length.isEmpty() ? "" : " · " + length),
                kind(line),
                line.id().equals(text(sheet.delay())));
    }

    private static String length(CatalogueLine line) {
        return switch (line.extent()) {
            case Extent.Fixed fixed -> fixed.length().label();
            case Extent.Cyclic cyclic -> DelayWords.every(cyclic.every());
            case Extent.Given given -> "longueur à donner";
            case Extent.Unlimited never -> "";
            case Extent.AtOnce now -> "";
        };
    }

    private static String kind(CatalogueLine line) {
        if (SheetReader.isOpen(line)) return line.regime().units().contains(Unit.HOURS) ? "open any" : "open";
        return line.extent() instanceof Extent.Fixed fixed && fixed.length() instanceof Hours ? "hours" : "";
    }

    private static List<Choice> choices(String kind, Stream<String> codes, String typed, String usual) {
        var chosen = typed.isEmpty() ? usual : typed;
        return codes.map(code -> new Choice(code, WORDS.of(kind + code), "", code.equals(chosen)))
                .toList();
    }

    private static Group places(String label, Sheet sheet, boolean mainland) {
        return new Group(
                label,
                PLACES.codes().stream()
                        .filter(code -> (code.length() == MAINLAND_CODE) == mainland)
                        .sorted(Comparator.comparing(SheetForms::rank))
                        .map(code -> new Choice(
                                code, code + " · " + PLACES.of(code), kind(code), code.equals(text(sheet.territory()))))
                        .toList());
    }

    private static String kind(String place) {
        return new Place(place, false).inAlsaceMoselle() ? "good-friday" : "";
    }

    /** Corsica stands where 20 was. */
    private static String rank(String code) {
        return code.startsWith("2A") || code.startsWith("2B") ? "20" + code : code;
    }

    private Clock clock(Sheet.Trigger typed, Sheet sheet) {
        return new Clock(typed.day(), typed.hour(), which(typed, sheet));
    }

    /** Asked only for the hour that comes twice. */
    private List<Choice> which(Sheet.Trigger typed, Sheet sheet) {
        var territory = text(sheet.territory());
        if (!Place.isKnown(territory)) return List.of();
        try {
            var shown = LocalDate.parse(typed.day()).atTime(LocalTime.parse(typed.hour()));
            var offsets = calendar(territory).offsets(shown);
            return offsets.size() < 2
                    ? List.of()
                    : List.of(
                            which(offsets.getFirst(), "La première fois", typed),
                            which(offsets.getLast(), "La seconde fois", typed));
        } catch (DateTimeException unreadable) {
            return List.of();
        }
    }

    private LocalCalendar calendar(String territory) {
        return simulator.holidays().at(new Place(territory, false));
    }

    private static Choice which(ZoneOffset offset, String label, Sheet.Trigger typed) {
        return new Choice(
                offset.getId(),
                label + " (UTC" + offset.getId() + ")",
                "",
                offset.getId().equals(typed.offset()));
    }
}
