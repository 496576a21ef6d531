package org.pacta.infra.screens.simulator;

import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.simulator.Calculation;

/** By whose hour a delay runs: "heure de Paris (UTC+02:00)", "heure locale, La Réunion (UTC+04:00)". */
final class PlaceWords {

    private static final WordList PLACES = WordList.all("classpath:screens/words/places.properties");

    private PlaceWords() {}

    static String hour(Calculation found) {
        var place = PLACES.of(found.calendar().place().departement());
        var where = found.zone().equals(InWords.PARIS) ? "heure de Paris" : "heure locale, " + place;
        return where + " (UTC" + found.nominallyOver().getOffset().getId() + ")";
    }
}
