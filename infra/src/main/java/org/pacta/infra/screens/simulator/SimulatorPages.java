package org.pacta.infra.screens.simulator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.Places;
import org.pacta.infra.screens.simulator.SheetReader.Reading;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.simulator.Calculation;
import org.springframework.stereotype.Component;

/** Puts the simulator together: the question as asked, its answers, and what one might ask next. */
@Component
public class SimulatorPages {

    private final SheetForms forms;
    private final AnswerPages answers;
    private final Places organisations;
    private final Words words;

    public SimulatorPages(SheetForms forms, AnswerPages answers, Places organisations, Words words) {
        this.forms = forms;
        this.answers = answers;
        this.organisations = organisations;
        this.words = words;
    }

    /** As the page opens: today, where the person's organisation is. */
    public SimulatorPage empty(Person person, Sheet sheet) {
        var opened = sheet.startingOn(words.today().toString(), place(person));
        return new SimulatorPage(forms.form(opened), null, List.of(), null, null);
    }

    public SimulatorPage answered(Sheet sheet, Reading read) {
        var found = read.answers();
        var pages = new ArrayList<AnswerPage>();
        for (var n = 0; n < found.size(); n++)
            pages.add(answers.page(found.get(n), Addresses.calendarFile(n == 0 ? sheet : sheet.startingOtherwise())));
        return new SimulatorPage(
                forms.form(sheet),
                read.refusal(),
                pages,
                found.size() == 2 ? comparison(found.getFirst(), found.getLast()) : null,
                found.size() == 1 ? next(sheet, found.getFirst()) : null);
    }

    private Place place(Person person) {
        return person.organisations().stream()
                .sorted()
                .map(organisations::of)
                .findFirst()
                .orElse(Place.METROPOLE);
    }

    private static String comparison(Calculation one, Calculation other) {
        var from = "En partant " + InWords.onDay(other.triggered().toLocalDate()) + " au lieu "
                + InWords.ofDay(one.triggered().toLocalDate());
        var nominal = ChronoUnit.DAYS.between(one.nominalDay(), other.nominalDay());
        var prudent = ChronoUnit.DAYS.between(one.prudentDay(), other.prudentDay());
        var unsure = one.isUnsure() || other.isUnsure();
        return from + ", l’échéance tombe " + later(nominal)
                + (unsure && nominal != prudent ? ", et la date à tenir par prudence " + later(prudent) : "") + ".";
    }

    private static String later(long days) {
        if (days == 0) return "le même jour";
        return InWords.days(Math.abs(days)) + (days > 0 ? " plus tard" : " plus tôt");
    }

    private static SimulatorPage.@Nullable NextTrigger next(Sheet sheet, Calculation found) {
        LocalDate monday = found.triggered().toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new SimulatorPage.NextTrigger(
                "Et en partant " + InWords.onDay(monday) + " ?", Addresses.page(sheet.comparedWith(monday.toString())));
    }
}
