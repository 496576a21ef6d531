package org.pacta.workflows.algorithme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.algorithme.AlgorithmTerms;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Situation;

/**
 * To whom an act about algorithms is open, and on which of them; and why it is closed to all others.
 *
 * @param about what it may be about; none where it begins something
 */
record OpenTo(Seat seat, @Nullable Function<Situation, List<KeptLine>> about) {

    static final String IN_FORCE = "in-force";

    /** Whose act it is. */
    enum Seat {
        PARTNER("Cet acte revient au service technique, au juriste ou au dirigeant de l’organisation qui propose.") {
            @Override
            boolean holds(Actor by, AlgorithmTerms terms) {
                return by.mayActAs(terms.partner(), Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF);
            }
        },
        PARTNER_SERVICES("Cet acte revient au service technique ou au juriste de l’organisation qui propose.") {
            @Override
            boolean holds(Actor by, AlgorithmTerms terms) {
                return by.mayActAs(terms.partner(), Role.TECHNIQUE, Role.JURISTE);
            }
        },
        CITY("Cet acte revient au service technique, au juriste ou à l’exécutif de la Ville.") {
            @Override
            boolean holds(Actor by, AlgorithmTerms terms) {
                return by.mayActAs(terms.city(), Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF);
            }
        },
        CITY_AND_DPO("Cet acte revient au service technique, au juriste, au DPO ou à l’exécutif de la Ville.") {
            @Override
            boolean holds(Actor by, AlgorithmTerms terms) {
                return CITY.holds(by, terms) || by.mayActAs(terms.city(), Role.DPO);
            }
        },
        CITY_HEAD("Cet acte revient au juriste ou à l’exécutif de la Ville.") {
            @Override
            boolean holds(Actor by, AlgorithmTerms terms) {
                return by.mayActAs(terms.city(), Role.JURISTE, Role.EXECUTIF);
            }
        },
        EITHER("Cet acte revient au service technique, au juriste ou à l’exécutif de l’une des deux parties.") {
            @Override
            boolean holds(Actor by, AlgorithmTerms terms) {
                return CITY.holds(by, terms) || PARTNER.holds(by, terms);
            }
        };

        private final String said;

        Seat(String said) {
            this.said = said;
        }

        abstract boolean holds(Actor by, AlgorithmTerms terms);
    }

    static OpenTo of(Seat seat) {
        return new OpenTo(seat, null);
    }

    OpenTo among(Function<Situation, List<KeptLine>> lines) {
        return new OpenTo(seat, lines);
    }

    List<KeptLine> lines(Situation situation) {
        return about == null ? List.of() : about.apply(situation);
    }

    String first(Situation situation) {
        return lines(situation).getFirst().id();
    }

    Optional<String> closed(Situation situation) {
        var terms = Algorithms.terms(situation);
        if (terms.isEmpty())
            return Optional.of(
                    "Cette convention ne prévoit pas d’algorithmes proposés, acceptés et mesurés un par un.");
        if (!situation.facts().state().equals(IN_FORCE))
            return Optional.of("Les algorithmes se proposent et s’installent tant que la convention est en vigueur.");
        if (!seat.holds(situation.by(), terms.orElseThrow())) return Optional.of(seat.said);
        if (about == null && terms.orElseThrow().purposes().isEmpty())
            return Optional.of("Toutes les finalités de la convention sont suspendues par les parties.");
        return about != null && lines(situation).isEmpty()
                ? Optional.of("Aucun algorithme de cette convention n’est à ce stade.")
                : Optional.empty();
    }
}
