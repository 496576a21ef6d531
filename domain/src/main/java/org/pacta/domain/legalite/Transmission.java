package org.pacta.domain.legalite;

import static org.pacta.domain.legalite.LegaliteRule.ACT_BEARS_THE_DAY_OF_ITS_VOTE;
import static org.pacta.domain.legalite.LegaliteRule.ACT_IS_A_DELIBERATION_OR_CONTRACT;
import static org.pacta.domain.legalite.LegaliteRule.MATIERE_HAS_TWO_LEVELS;
import static org.pacta.domain.legalite.LegaliteRule.NUMBER_IS_STRICT;
import static org.pacta.domain.legalite.LegaliteRule.TRANSMISSION_FOLLOWS_THE_VOTE;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.pacta.domain.deadline.FrenchDay;

/** What is sent to the préfecture: the act's identifier, its matière (two levels, {@code 8.4}) and the day of sending, Europe/Paris. */
public record Transmission(ActeIdentifier acte, String matiere, LocalDate transmittedOn) {

    private static final Pattern MATIERE = Pattern.compile("[1-9]\\.[1-9]\\d?");

    /** What the exchange standard and the law ask of a sending, given the day of the vote. */
    void require(LocalDate decidedOn) {
        ACT_BEARS_THE_DAY_OF_ITS_VOTE.require(
                acte.decidedOn().equals(decidedOn), FrenchDay.of(acte.decidedOn()), FrenchDay.of(decidedOn));
        ACT_IS_A_DELIBERATION_OR_CONTRACT.require(acte.mayCarryADeliberation(), acte.nature());
        NUMBER_IS_STRICT.require(acte.writable(), acte.number());
        MATIERE_HAS_TWO_LEVELS.require(MATIERE.matcher(matiere).matches(), matiere);
        TRANSMISSION_FOLLOWS_THE_VOTE.require(
                !transmittedOn.isBefore(decidedOn), FrenchDay.of(transmittedOn), FrenchDay.of(decidedOn));
    }
}
