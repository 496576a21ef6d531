package org.pacta.bench;

import static org.pacta.bench.Figures.number;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.ViewProcessors;

/** Figures 3 and 9: the inbox made again from the record, and the record verified, beside a cursor that reads the same events. */
final class Rebuild {

    private static final int EVENTS = 30_000;
    private static final int ROUNDS = 5;
    private static final int FETCH = 1_000;
    private static final String CURSOR = "SELECT payload, metadata, hash, aggregate_id, event_id, recorded_at, "
            + "payload_type FROM domain_event ORDER BY global_index";

    private final JsonMapper json = new JsonMapper();
    private final DeskApp app;
    private final BenchStore store;

    Rebuild(DeskApp app, BenchStore store) {
        this.app = app;
        this.store = store;
    }

    void measure(Figures figures) throws Exception {
        record();
        rebuilt();
        store.settle();
        var events = app.sql()
                .sql("SELECT count(*) FROM domain_event")
                .query(Long.class)
                .single();
        var parse = new ArrayList<Double>();
        var inbox = new ArrayList<Double>();
        var read = new ArrayList<Double>();
        var verified = new ArrayList<Double>();
        for (int round = 0; round <= ROUNDS; round++) {
            var floor = seconds(() -> cursor(true));
            var again = seconds(this::rebuilt);
            var bare = seconds(() -> cursor(false));
            var chains = seconds(this::verify);
            if (round == 0) continue;
            parse.add(events / floor);
            inbox.add(events / again);
            read.add(events / bare);
            verified.add(events / chains);
        }
        figures.header(number(events, 0) + " events", "events/s", "ratio");
        print(figures, "cursor and parse", parse, "the inbox made again", inbox);
        print(figures, "cursor", read, "every chain verified", verified);
    }

    private static void print(Figures figures, String floor, List<Double> bare, String work, List<Double> done) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < done.size(); round++) ratios.add(done.get(round) / bare.get(round));
        figures.row(floor, number(Slice.median(bare), 0), "");
        figures.row(work, number(Slice.median(done), 0), "**" + number(Slice.median(ratios), 2) + "**");
    }

    /** Conventions that begin, with their steps, as in the other figures. */
    private void record() throws Exception {
        var worker = RecordedLife.through(app.bean(CommandGateway.class), "").worker();
        for (int event = 0; event < EVENTS; event++) worker.recordOne();
        awaitInbox();
    }

    private void rebuilt() {
        var inbox = app.bean(EventProcessingConfiguration.class)
                .eventProcessor(ViewProcessors.INBOX, StreamingEventProcessor.class)
                .orElseThrow();
        inbox.shutDown();
        inbox.resetTokens();
        inbox.start();
        awaitInbox();
    }

    private void awaitInbox() {
        var views = app.bean(CaughtUp.class);
        while (!views.awaitAll(ViewProcessors.INBOX)) LockSupport.parkNanos(1_000_000);
    }

    private void verify() {
        var found = app.bean(org.pacta.infra.audit.ChainVerifier.class).verifyAll();
        if (!found.intact()) throw new IllegalStateException("The record does not verify: " + found);
    }

    /** Every column that the record's own readers read, in their order. */
    private void cursor(boolean parsed) throws SQLException, IOException {
        try (Connection connection = app.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            try (var select = connection.prepareStatement(CURSOR)) {
                select.setFetchSize(FETCH);
                var rows = select.executeQuery();
                while (rows.next()) {
                    var payload = rows.getBytes(1);
                    var metadata = rows.getBytes(2);
                    for (int column = 3; column <= 7; column++) rows.getObject(column);
                    if (!parsed) continue;
                    json.readTree(payload);
                    json.readTree(metadata);
                }
            }
            connection.rollback();
        }
    }

    private static double seconds(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
