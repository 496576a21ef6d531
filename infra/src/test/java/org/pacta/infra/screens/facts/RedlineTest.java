package org.pacta.infra.screens.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.screens.facts.Redline.Fate.ADDED;
import static org.pacta.infra.screens.facts.Redline.Fate.KEPT;
import static org.pacta.infra.screens.facts.Redline.Fate.REMOVED;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.screens.facts.Redline.Piece;
import org.pacta.infra.screens.facts.Told.Quote;

@DisplayName("What changed between two versions of a text")
class RedlineTest {

    static final Told BEFORE = told(new Quote("Compte rendu", "Le budget est de 10 000 euros.\nFin."));

    @Test
    void is_told_word_by_word_and_loses_nothing() {
        var after = told(new Quote("Compte rendu", "Le budget est de 12 000 euros par an.\nFin."));
        var redline = Redline.between(BEFORE, after).getFirst();
        assertThat(redline.pieces())
                .containsExactly(
                        new Piece(KEPT, "Le budget est de "),
                        new Piece(REMOVED, "10 "),
                        new Piece(ADDED, "12 "),
                        new Piece(KEPT, "000 "),
                        new Piece(REMOVED, "euros.\n"),
                        new Piece(ADDED, "euros par an.\n"),
                        new Piece(KEPT, "Fin."));
        assertThat(text(redline, REMOVED)).isEqualTo(after.quotes().getFirst().text());
        assertThat(text(redline, ADDED)).isEqualTo(BEFORE.quotes().getFirst().text());
    }

    @Test
    void is_nothing_where_the_same_is_said_or_something_else_is() {
        assertThat(Redline.between(BEFORE, BEFORE)).isEmpty();
        assertThat(Redline.between(BEFORE, told(new Quote("Motif", "Tout autre chose"))))
                .isEmpty();
    }

    private static String text(Redline redline, Redline.Fate without) {
        return redline.pieces().stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static Told told(Quote quote) {
        return new Told(1, "Le compte rendu est rédigé", List.of(quote), "", "", "", "", null, List.of(), "");
    }
}
