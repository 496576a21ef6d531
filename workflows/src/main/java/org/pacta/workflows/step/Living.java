package org.pacta.workflows.step;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** What the acts of a running convention have in common: when they are closed, and how its parties are called. */
public final class Living {

    private static final String IN_FORCE = "in-force";
    private static final String FILING = "filing";
    private static final Set<String> OVER = Set.of("ended", "archived");
    private static final Role[] SERVICES = {Role.TECHNIQUE, Role.DPO, Role.JURISTE, Role.EXECUTIF};

    private Living() {}

    /** Closed before the entry into force and after the end, and to whoever is not of those services. */
    public static Optional<String> closed(Situation situation) {
        if (!situation.facts().state().equals(IN_FORCE))
            return Optional.of("Cet acte s’enregistre pendant la vie de la convention.");
        return closedToOthers(situation);
    }

    /** The same for what binds after the end too. */
    public static Optional<String> closedBeforeForce(Situation situation) {
        return isOver(situation) ? closedToOthers(situation) : closed(situation);
    }

    /** Closed before the signature: what is signed binds, in force or not yet, and once it has ended too. */
    public static Optional<String> closedBeforeSignature(Situation situation) {
        return situation.facts().state().equals(FILING) ? closedToOthers(situation) : closedBeforeForce(situation);
    }

    /** Closed before the signature, and once it has ended. */
    public static Optional<String> closedUnlessSigned(Situation situation) {
        return situation.facts().state().equals(FILING) ? closedToOthers(situation) : closed(situation);
    }

    /** Closed for this reason, or open. */
    public static Optional<String> where(boolean closed, String why) {
        return closed ? Optional.of(why) : Optional.empty();
    }

    public static boolean isOver(Situation situation) {
        return OVER.contains(situation.facts().state());
    }

    private static Optional<String> closedToOthers(Situation situation) {
        return situation.by().mayActAs(situation.by().organisation(), SERVICES)
                ? Optional.empty()
                : Optional.of(
                        "Cet acte revient aux services techniques, au délégué, au service juridique ou à l’exécutif.");
    }

    /** The same, and where there is nothing that it could be about. */
    public static Optional<String> closed(Situation situation, boolean nothing, String why) {
        return closed(situation).or(() -> nothing ? Optional.of(why) : Optional.empty());
    }

    /** A day that a register keeps, as a French reader writes it. */
    public static String day(String kept) {
        return FrenchDay.of(LocalDate.parse(kept));
    }

    /** As the text calls that party: "La Ville". */
    public static String nameOf(Organisation organisation, ConventionFacts facts) {
        return facts.parties().stream()
                .filter(party -> party.organisation().equals(organisation))
                .map(Party::role)
                .flatMap(role -> facts.template().party(role).stream())
                .map(role -> role.label())
                .findFirst()
                .orElse(organisation.alias());
    }
}
