package org.pacta.infra.screens.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Effect;
import org.pacta.domain.template.Gate;

/** The steps of a convention's life and the recorded event that begins each. */
enum LifeStage {
    DRAFT("draft", "Rédaction", "convention-drafted"),
    INSTRUCTION("instruction", "Instruction", "convention-submitted"),
    DELIBERATION("deliberation", "Délibération", "convention-instructed"),
    TRANSMISSION("transmission", "Transmission et publication", "convention-deliberated"),
    SIGNATURE("signature", "Signature", "convention-authorised"),
    FILING("filing", "Formalités CNIL", "signatures-acknowledged"),
    NOTIFICATION("notification", "Notification", "signatures-acknowledged"),
    IN_FORCE("in-force", "En vigueur", "convention-entered-into-force"),
    ENDED("ended", "Terme", "convention-ended");

    private final String code;
    private final String label;
    private final String begins;

    LifeStage(String code, String label, String begins) {
        this.code = code;
        this.label = label;
        this.begins = begins;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    String begins() {
        return begins;
    }

    /** Those that a convention of this kind goes through. */
    static List<LifeStage> of(ConventionTemplate template) {
        return Stream.of(values()).filter(stage -> stage.concerns(template)).toList();
    }

    private boolean concerns(ConventionTemplate template) {
        return switch (this) {
            case FILING -> template.gates().contains(Gate.CNIL_FILING);
            case NOTIFICATION -> template.term().effect() == Effect.NOTIFICATION;
            case DELIBERATION, TRANSMISSION -> template.parties().stream().anyMatch(party -> party.deliberates());
            case DRAFT, INSTRUCTION, SIGNATURE, IN_FORCE, ENDED -> true;
        };
    }
}
