package org.pacta.domain.deadline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A way of counting that the law or a clause names; each has its own file, and the API calls it by its code. */
public sealed interface Regime permits CountsDays, CountsHours {

    /** Every way of counting there is. */
    List<Regime> ALL = List.of(
            new Elapsed(),
            new CalendarDays(),
            new Cpc(),
            new Franc(),
            new FrancInterval(),
            new Regulation1182(),
            new BusinessHours());

    String code();

    /** Where this way of counting is written. */
    String source();

    /** What it can count. */
    Set<Unit> units();

    static Optional<Regime> of(String code) {
        return ALL.stream().filter(regime -> regime.code().equals(code)).findFirst();
    }
}
