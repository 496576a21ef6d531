package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.Optional;
import org.pacta.infra.screens.dossier.Milestone.State;

/** The life of a convention on one line: what is behind it, where it stands, what is to come. */
public record LifeLine(List<Milestone> milestones) {

    /** Where it stands, or where it was stopped; empty once it is all behind. */
    public Optional<Milestone> current() {
        return milestones.stream()
                .filter(milestone -> milestone.state() == State.CURRENT || milestone.state() == State.STOPPED)
                .findFirst();
    }

    /** "Étape 3 sur 7 · Délibération · depuis 6 jours · on attend la Ville de Suresnes (secrétariat des assemblées)". */
    public String sentence() {
        return current().map(here -> String.join(" · ", parts(here))).orElse("Toutes les étapes sont faites.");
    }

    private List<String> parts(Milestone here) {
        var rank = "Étape " + (milestones.indexOf(here) + 1) + " sur " + milestones.size();
        return List.of(rank, here.label(), here.since(), here.who()).stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
