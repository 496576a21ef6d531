package org.pacta.infra.screens.words;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Confidence;
import org.pacta.domain.deadline.Span;

/** What each delay is called, how it is counted and what starts it. */
public final class DelayWords {

    private static final String UNNAMED = "Échéance";
    private static final WordList TITLES = WordList.all("classpath:screens/words/deadlines.properties");
    private static final WordList PARAMETERS = WordList.all("classpath:screens/words/parameters.properties");
    private static final WordList TRIGGERS = WordList.all("classpath:screens/words/triggers.properties");

    private static final WordList SURE = WordList.all("classpath:screens/words/simulator.properties");

    private DelayWords() {}

    /** {@code code}: id of a line of the catalogue, or address of a clause that the catalogue does not know. */
    public static String title(String code) {
        return TITLES.find(code).orElseGet(() -> ofClause(code));
    }

    /** One that somebody chose freely has no name. */
    public static String title(@Nullable CatalogueLine line) {
        return line == null ? UNNAMED : title(line.id());
    }

    public static String regime(String code) {
        return PARAMETERS.of("regime." + code);
    }

    /** "Texte lu, règle établie." */
    public static String confidence(Confidence confidence) {
        return SURE.of("confidence." + confidence.name().toLowerCase(Locale.ROOT));
    }

    /** "la publication", "l’échéance « Terme de l’expérimentation »": to be said after "après" or "avant". */
    public static String trigger(String code) {
        var link = code.indexOf(':');
        if (link < 0) return TRIGGERS.find(code).orElseGet(() -> TRIGGERS.of("event"));
        var other = code.substring(link + 1);
        return code.startsWith("start-of:")
                ? trigger(Catalogue.line(other).trigger())
                : "l’échéance « " + title(other) + " »";
    }

    /** "tous les mois", "tous les 2 ans", "toutes les semaines". */
    public static String every(Span pace) {
        var label = pace.label();
        var all = label.endsWith("semaine") || label.endsWith("semaines") ? "toutes les " : "tous les ";
        if (!label.startsWith("1 ")) return all + label;
        return all + label.substring(2) + (label.endsWith("s") ? "" : "s");
    }

    /** {@code essai/3.1/notice}: "Avertissement, article 3.1". */
    private static String ofClause(String address) {
        var place = address.split("/");
        if (place.length != 3) return address;
        var where = Character.isDigit(place[1].charAt(0)) ? "article " + place[1] : place[1];
        return PARAMETERS.of(place[2]) + ", " + where;
    }
}
