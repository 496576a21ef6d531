package org.pacta.workflows.acces;

import static org.pacta.workflows.step.Field.Kind.LINE;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.acces.AccessClauses;
import org.pacta.domain.acces.Escort;
import org.pacta.domain.acces.EscortRole;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;

/** What the forms about entering premises have in common: the clauses, who escorts, whose act it is. */
final class AccessForms {

    static final String MATTER = "acces";
    static final String ESCORT_ROLE = "escortRole";
    static final String ESCORT = "escort";

    private static final List<Field.Option> ROLES = List.of(
            new Field.Option(EscortRole.CONTACT.name(), "L’interlocuteur de la convention"),
            new Field.Option(EscortRole.DESIGNATED.name(), "La personne qu’il a choisie"));

    private AccessForms() {}

    static AccessClauses clauses(Situation situation) {
        return new AccessClauses(situation.facts().template(), situation.facts().parties());
    }

    static List<Field> escortFields() {
        return List.of(Field.choice(ESCORT_ROLE, "Accompagne", ROLES), Field.of(ESCORT, "Nom de qui accompagne", LINE));
    }

    static Escort escort(Answers answers) {
        return new Escort(EscortRole.valueOf(answers.line(ESCORT_ROLE)), answers.sealed(ESCORT));
    }

    /** Closed to all but one side, and where there is nothing to act on. */
    static Optional<String> closed(Situation situation, boolean mine, boolean nothing, String why) {
        return Living.closed(situation)
                .or(() -> mine ? Optional.empty() : Optional.of("Cet acte revient à l’autre partie."))
                .or(() -> nothing ? Optional.of(why) : Optional.empty());
    }
}
