package org.pacta.infra.views;

import java.util.Arrays;
import java.util.Optional;
import org.pacta.domain.convention.ConventionEvent;
import org.pacta.domain.convention.ConventionEvent.*;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Gate;

/** Where a convention stands in its life, as the API and the screens name it. */
public enum ConventionState {
    DRAFT("draft", "Rédaction"),
    INSTRUCTION("instruction", "Instruction"),
    DELIBERATION("deliberation", "Délibération"),
    TRANSMISSION("transmission", "Transmission"),
    SIGNATURE("signature", "Signature"),
    FILING("filing", "Formalités CNIL"),
    IN_FORCE("in-force", "En vigueur"),
    ENDED("ended", "Terminée"),
    ARCHIVED("archived", "Archivée"),
    WITHDRAWN("withdrawn", "Retirée");

    private final String code;
    private final String label;

    ConventionState(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static ConventionState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state " + code));
    }

    /** The state that this event leads to; empty where the convention stays where it is. */
    static Optional<ConventionState> after(ConventionEvent event, ConventionTemplate template) {
        return Optional.ofNullable(
                switch (event) {
                    case ConventionDrafted e -> DRAFT;
                    case ConventionSubmitted e -> INSTRUCTION;
                    case ConventionInstructed e -> DELIBERATION;
                    case ConventionDeliberated e -> TRANSMISSION;
                    case ConventionAuthorised e -> SIGNATURE;
                    case SignaturesAcknowledged e -> template.gates().contains(Gate.CNIL_FILING) ? FILING : SIGNATURE;
                    case ConventionReturned e -> DRAFT;
                    case ConventionEnteredIntoForce e -> IN_FORCE;
                    case ConventionEnded e -> ENDED;
                    case ConventionArchived e -> ARCHIVED;
                    case ConventionWithdrawn e -> WITHDRAWN;
                    case BlankFilled e -> null;
                    case BlankWaived e -> null;
                    case LegalVisaGiven e -> null;
                    case AdoptionAcknowledged e -> null;
                    case ExecutoryActAcknowledged e -> null;
                    case DeploymentAcknowledged e -> null;
                    case ConventionNotified e -> null;
                    case ConventionAmended e -> null;
                    case ClauseFoundNull e -> null;
                });
    }
}
