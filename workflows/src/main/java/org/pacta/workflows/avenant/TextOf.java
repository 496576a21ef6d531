package org.pacta.workflows.avenant;

import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.signature.SignatureId;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.task.Subjects;

/** Which text a step is about: the one that is voted or signed; else that of the convention itself. */
public final class TextOf {

    private TextOf() {}

    public static TextId subject(String subject, ConventionFacts facts) {
        var own = new TextId(facts.id(), Math.max(1, facts.version()));
        if (!subject.contains("/") || subject.startsWith("deadline/")) return own;
        return switch (Subjects.of(subject)) {
            case DeliberationId id -> id.text();
            case LegaliteId id -> id.text();
            case SignatureId id -> id.text();
            case FilingId id -> id.text();
            case AvenantId id ->
                facts.avenants().stream()
                        .filter(avenant -> avenant.id().equals(id))
                        .map(AvenantFacts::text)
                        .findFirst()
                        .orElse(id.text(1));
            default -> own;
        };
    }
}
