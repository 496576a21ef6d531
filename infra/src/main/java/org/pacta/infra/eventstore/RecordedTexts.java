package org.pacta.infra.eventstore;

import java.util.Map;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.template.Templates;

/** What a convention says and who is party to it, read from the record for those who follow the facts. */
public final class RecordedTexts {

    private final Drafts drafts;
    private final Amendments amendments;
    private final Templates templates;

    RecordedTexts(Drafts drafts, Amendments amendments, Templates templates) {
        this.drafts = drafts;
        this.amendments = amendments;
        this.templates = templates;
    }

    public TextInForce of(ConventionId convention) {
        var draft = drafts.of(convention).orElseThrow();
        var template = templates.get(draft.template(), draft.templateVersion());
        var text = TextInForce.signed(template, draft.parties(), Map.of());
        for (var amended : amendments.of(convention, null)) text = text.after(amended.avenant(), amended.changes());
        return text;
    }
}
