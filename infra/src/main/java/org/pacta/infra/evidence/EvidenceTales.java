package org.pacta.infra.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pacta.domain.shared.ActorId;
import org.pacta.infra.evidence.EvidenceReader.Reader;
import org.pacta.infra.screens.dossier.DeadlinePages;
import org.pacta.infra.screens.facts.Chronicle;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.facts.Told;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.FactRow;
import org.springframework.stereotype.Component;

/** What a dossier tells of what happened: the acts, the obligations served, the deadlines with their outcome, the whole journal. */
@Component
class EvidenceTales {

    private static final String STEPS = "task.";

    private final Chronicle chronicle;
    private final DeadlinePages deadlines;
    private final Conventions conventions;

    EvidenceTales(Chronicle chronicle, DeadlinePages deadlines, Conventions conventions) {
        this.chronicle = chronicle;
        this.deadlines = deadlines;
        this.conventions = conventions;
    }

    /** Which events served a duty, by their numbers in the journal. */
    public record Served(String obligation, String events) {}

    Map<String, Object> of(Reader reader, ConventionFile file) {
        var acts = file.history().stream().filter(EvidenceTales::isAct).toList();
        return Map.of(
                "acts", tell(acts, file),
                "journal", tell(file.history(), file),
                "obligations", served(file.history()),
                "deadlines",
                        deadlines.of(conventions.deadlines(
                                reader.person(), file.row().id())));
    }

    private List<Told> tell(List<FactRow> facts, ConventionFile file) {
        return chronicle.tell(facts, file.facts());
    }

    /** What a person did about the convention itself; taking and leaving steps is in the journal only. */
    private static boolean isAct(FactRow fact) {
        return !fact.actor().equals(ActorId.SYSTEM.value()) && !fact.type().startsWith(STEPS);
    }

    private static List<Served> served(List<FactRow> history) {
        var by = new TreeMap<String, List<String>>();
        for (var fact : history)
            for (var obligation : fact.obligations())
                by.computeIfAbsent(obligation, id -> new ArrayList<>()).add(String.valueOf(fact.sequence()));
        return by.entrySet().stream()
                .map(each -> new Served(each.getKey(), String.join(", ", each.getValue())))
                .toList();
    }
}
