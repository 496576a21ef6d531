package org.pacta.infra.screens.dossier;

import org.pacta.infra.screens.words.WordList;

/** What each deadline of the catalogue is called. */
final class DeadlineWords {

    private static final WordList TITLES = WordList.all("classpath:screens/words/deadlines.properties");
    private static final WordList REGIMES = WordList.all("classpath:screens/words/parameters.properties");

    private DeadlineWords() {}

    static String title(String code) {
        return TITLES.of(code);
    }

    static String regime(String code) {
        return REGIMES.of("regime." + code);
    }
}
