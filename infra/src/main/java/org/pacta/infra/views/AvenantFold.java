package org.pacta.infra.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantEvent;
import org.pacta.domain.avenant.AvenantEvent.*;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.shared.Sha256;
import org.pacta.workflows.avenant.AvenantFacts;
import org.pacta.workflows.avenant.AvenantFacts.Numbered;

/** Replays the facts of one avenant. */
final class AvenantFold {

    private final AvenantProposed proposed;
    private final Map<Integer, TextChange> changes = new TreeMap<>();
    private String state = "draft";
    private int version = 1;
    private @Nullable Sha256 submitted;

    AvenantFold(AvenantProposed proposed) {
        this.proposed = proposed;
    }

    /** The compiler refuses an event nobody thought about. */
    void on(AvenantEvent event) {
        switch (event) {
            case AvenantProposed e -> {}
            case ChangeProposed e -> changes.put(e.number(), e.change());
            case ChangeDropped e -> changes.remove(e.number());
            case AvenantSubmitted e -> {
                version = e.version();
                submitted = e.text();
                state = "instruction";
            }
            case AvenantVisaGiven e -> {}
            case AvenantInstructed e -> state = "deliberation";
            case AvenantReturned e -> {
                version = e.version() + 1;
                state = "draft";
            }
            case AvenantAdoptionAcknowledged e -> {}
            case AvenantDeliberated e -> state = "transmission";
            case AvenantExecutoryAcknowledged e -> {}
            case AvenantAuthorised e -> state = "signature";
            case AvenantSigned e -> state = "signed";
            case AvenantNotified e -> {}
            case AvenantTookEffect e -> state = "in-effect";
            case AvenantAbandoned e -> state = "abandoned";
        }
    }

    List<TextChange> changes() {
        return new ArrayList<>(changes.values());
    }

    AvenantFacts facts(String object, Function<TextChange, String> words) {
        return new AvenantFacts(
                proposed.id(),
                proposed.organisation(),
                proposed.proposal(),
                object,
                state,
                version,
                submitted,
                changes.entrySet().stream()
                        .map(each -> new Numbered(each.getKey(), each.getValue(), words.apply(each.getValue())))
                        .toList());
    }
}
