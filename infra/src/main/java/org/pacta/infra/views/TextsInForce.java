package org.pacta.infra.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Templates;
import org.pacta.infra.eventstore.Amendments;
import org.springframework.stereotype.Component;

/** The clauses of a convention as they are in force: those of its template, as its avenants have changed them. */
@Component
public class TextsInForce {

    private final Templates templates;
    private final Amendments amendments;
    private final SealedTexts texts;

    public TextsInForce(Templates templates, Amendments amendments, SealedTexts texts) {
        this.templates = templates;
        this.amendments = amendments;
        this.texts = texts;
    }

    /** In clear. */
    public ConventionTemplate template(ConventionRow row) {
        return template(row, null);
    }

    /** As they stood at a moment of recording time. */
    public ConventionTemplate template(ConventionRow row, @Nullable Instant asOf) {
        return read(row.id(), text(row, amendments(row.id(), asOf)));
    }

    public List<ConventionAmended> amendments(ConventionId convention, @Nullable Instant asOf) {
        return amendments.of(convention, asOf);
    }

    /** The text after some of its amendments; its parties are those of the row. */
    public TextInForce text(ConventionRow row, List<ConventionAmended> some) {
        return text(row.template(), row.templateVersion(), row.parties(), some);
    }

    TextInForce text(String template, int version, List<Party> parties, List<ConventionAmended> some) {
        var text = TextInForce.signed(templates.get(template, version), parties, java.util.Map.of());
        for (var amended : some) text = text.after(amended.avenant(), amended.changes());
        return text;
    }

    public ConventionTemplate read(ConventionId convention, TextInForce text) {
        return text.reading(words -> open(convention, words));
    }

    public String open(ConventionId convention, SealedText sealed) {
        return texts.read(convention, sealed);
    }
}
