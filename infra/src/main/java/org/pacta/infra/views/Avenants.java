package org.pacta.infra.views;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pacta.domain.avenant.AvenantEvent;
import org.pacta.domain.avenant.AvenantEvent.AvenantProposed;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.infra.documents.AvenantText;
import org.pacta.infra.documents.ChangeWords;
import org.pacta.workflows.avenant.AvenantFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of the avenants of a convention, folded from their facts, and how each reads. */
@Component
public class Avenants {

    private static final String OF_CONVENTION = """
            select aggregate_id from domain_event where convention = ? and aggregate_id like 'avenant/%' and sequence = 0
            order by global_index""";

    private final JdbcClient record;
    private final EventStore store;
    private final TextsInForce texts;
    private final ChangeWords words;
    private final AvenantText wordings;

    Avenants(JdbcClient record, EventStore store, TextsInForce texts, ChangeWords words, AvenantText wordings) {
        this.record = record;
        this.store = store;
        this.texts = texts;
        this.words = words;
        this.wordings = wordings;
    }

    /** By number. */
    public List<AvenantFacts> of(ConventionRow row) {
        return record.sql(OF_CONVENTION).param(row.id().value()).query(String.class).list().stream()
                .map(id -> facts(row, id))
                .toList();
    }

    private AvenantFacts facts(ConventionRow row, String id) {
        var facts = store.readEvents(id, 0)
                .asStream()
                .map(message -> (AvenantEvent) message.getPayload())
                .toList();
        var proposed = (AvenantProposed) facts.getFirst();
        var fold = new AvenantFold(proposed);
        facts.forEach(fold::on);
        var template = texts.template(row);
        return fold.facts(texts.open(row.id(), proposed.proposal().purpose()), change -> words.line(template, change));
    }

    /** A draft as it would be submitted now. */
    public String wording(ConventionRow row, AvenantId id) {
        var avenant = of(row).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No avenant " + id));
        return wordings.render(row, texts.template(row), avenant, text -> texts.open(row.id(), text));
    }
}
