package org.pacta.workflows.cloture;

import java.util.List;
import java.util.Set;
import org.pacta.domain.algorithme.AlgorithmeEvent.RemovalOrdered;
import org.pacta.domain.committee.CommitteeEvent.CommitteeHeld;
import org.pacta.domain.intervention.InterventionEvent.StopOrdered;
import org.pacta.domain.shared.DomainEvent;

/**
 * What goes on once a convention has ended, and what has no object any more: a breach has to be notified, a person answered, a
 * removal carried out and a dispute settled all the same; a meeting, a visit or a work in prospect are not held any more.
 */
public final class AfterTheEnd {

    private static final Set<String> GOES_ON = Set.of(
            "breach",
            "decision",
            "demande",
            "depose",
            "legalite",
            "signalement",
            "deadline",
            "resiliation",
            "rupture",
            "pli",
            "differend",
            "cloture",
            "devoir",
            "survie");

    /** The law owes them to persons, whatever becomes of the convention: GDPR art. 12 and 33. */
    private static final Set<String> OWED_TO_PERSONS = Set.of("breach", "demande");

    private AfterTheEnd() {}

    /**
     * Whether something is carried through after the end.
     *
     * @param subject text id of an aggregate
     * @param facts what was recorded about it
     */
    public static boolean goesOn(String subject, List<? extends DomainEvent> facts) {
        return isOfAMatterThatGoesOn(subject) || facts.stream().anyMatch(AfterTheEnd::hasToBeFinished);
    }

    /** The same for whoever knows only what it is about. */
    public static boolean isOfAMatterThatGoesOn(String subject) {
        return GOES_ON.contains(matter(subject));
    }

    /** True for what a withdrawal does not stop either. */
    public static boolean isOwedToPersons(String subject) {
        return OWED_TO_PERSONS.contains(matter(subject));
    }

    private static String matter(String subject) {
        return subject.substring(0, Math.max(0, subject.indexOf('/')));
    }

    /** A meeting that was held has its minutes; what was ordered away or stopped is attested. */
    private static boolean hasToBeFinished(DomainEvent fact) {
        return fact instanceof CommitteeHeld || fact instanceof RemovalOrdered || fact instanceof StopOrdered;
    }
}
