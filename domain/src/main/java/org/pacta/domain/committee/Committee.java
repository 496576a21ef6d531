package org.pacta.domain.committee;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/**
 * A committee as the convention sets it up, for a meeting that one of its parties asks.
 *
 * @param kind as its clause names it: {@code pilotage}, {@code technique}…
 * @param title what the text calls it
 * @param parties those of the convention
 * @param conveners those that may ask a meeting
 * @param drafter writes the minutes
 * @param validator validates them; none where the text wants no validation
 */
public record Committee(
        String kind,
        String title,
        Set<Organisation> parties,
        Set<Organisation> conveners,
        Organisation drafter,
        @Nullable Organisation validator,
        Composition composition,
        OpinionDuty opinion) {

    public Committee {
        parties = new TreeSet<>(parties);
        conveners = new TreeSet<>(conveners);
    }

    boolean mayBeConvenedBy(Actor by) {
        return conveners.contains(by.organisation()) && isConvener(by, by.organisation());
    }

    /** Somebody of this party who may call its committees. */
    boolean isConvener(Actor by, Organisation party) {
        return by.mayActAs(party, Role.TECHNIQUE, Role.JURISTE, Role.DPO, Role.ELU, Role.EXECUTIF);
    }

    boolean isWriter(Actor by) {
        return by.mayActAs(drafter, Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF);
    }

    boolean isValidator(Actor by) {
        return validator != null && by.mayActAs(validator, Role.TECHNIQUE, Role.JURISTE, Role.ELU, Role.EXECUTIF);
    }

    String toldConveners() {
        return conveners.stream().map(Organisation::alias).sorted().collect(Collectors.joining(", "));
    }
}
