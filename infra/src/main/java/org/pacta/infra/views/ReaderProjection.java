package org.pacta.infra.views;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.pacta.domain.shared.Reserved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who may read what is written about a thing, once a fact reserves it to some parties. */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class ReaderProjection {

    private final JdbcClient jdbc;

    ReaderProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(Reserved fact) {
        fact.readers()
                .forEach(reader -> jdbc.sql(
                                "insert into reader_view (convention, aggregate_id, organisation) values (?, ?, ?) on conflict do nothing")
                        .params(fact.id().convention().value(), fact.id().toString(), reader.alias())
                        .update());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate reader_view").update();
    }
}
