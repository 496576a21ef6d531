package org.pacta.workflows.avenant;

import static org.pacta.workflows.step.Field.choice;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Situation;

/** Which avenants of a convention a person may do something about. */
final class Avenants {

    static final String MATTER = "avenant";
    static final String AVENANT = "avenant";
    private static final String IN_FORCE = "in-force";

    private Avenants() {}

    /** The drafts of the party that acts. */
    static List<AvenantFacts> drafts(Situation situation) {
        return own(situation, AvenantFacts::isDraft);
    }

    /** What the party may still take back. */
    static List<AvenantFacts> retractable(Situation situation) {
        return situation.facts().avenants().stream()
                .filter(avenant -> avenant.isUnderApproval()
                        || avenant.isDraft() && avenant.proposer().equals(situation.organisation()))
                .toList();
    }

    private static List<AvenantFacts> own(Situation situation, Predicate<AvenantFacts> chosen) {
        return situation.facts().avenants().stream()
                .filter(avenant -> avenant.proposer().equals(situation.organisation()))
                .filter(chosen)
                .toList();
    }

    static Field which(List<AvenantFacts> some) {
        return choice(
                AVENANT,
                "Avenant",
                some.stream()
                        .map(avenant -> new Field.Option(
                                String.valueOf(avenant.id().number()),
                                "Avenant nº " + avenant.id().number()
                                        + (avenant.object().isEmpty() ? "" : " : " + avenant.object())))
                        .toList());
    }

    static AvenantId chosen(Situation situation, Answers answers) {
        return new AvenantId(situation.facts().id(), Integer.parseInt(answers.line(AVENANT)));
    }

    static AvenantId next(Situation situation) {
        return new AvenantId(
                situation.facts().id(), situation.facts().avenants().size() + 1);
    }

    static Optional<String> closed(Situation situation) {
        if (!situation.by().mayActAs(situation.organisation(), Role.JURISTE, Role.EXECUTIF))
            return Optional.of("Cet acte revient au service juridique ou à l’exécutif d’une partie.");
        return situation.facts().state().equals(IN_FORCE)
                ? Optional.empty()
                : Optional.of("Un avenant modifie une convention en vigueur : celle-ci ne l’est pas.");
    }

    static Optional<String> closedWithoutDraft(Situation situation) {
        return closed(situation)
                .or(() -> drafts(situation).isEmpty()
                        ? Optional.of("Vous n’avez aucun projet d’avenant : proposez-en un d’abord.")
                        : Optional.empty());
    }
}
