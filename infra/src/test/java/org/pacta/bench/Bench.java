package org.pacta.bench;

import static org.pacta.bench.Figures.number;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.infra.eventstore.StoredEvent;
import org.pacta.infra.support.DeskApp;

/**
 * Measures what the product costs and writes {@code target/bench.md}. Arguments: which of record, inbox, views, deadlines,
 * files, rebuild, evidence, waiting and start; all but views if none is named.
 */
final class Bench {

    private static final int SLOW_DISK_MICROS = 2000;
    private static final int WARMING = 20_000;
    private static final int WAITING = 100_000;

    private final Figures figures = new Figures();

    private Bench() {}

    public static void main(String[] asked) throws Exception {
        System.setProperty("axoniq.update-checker.disabled", "true");
        var chosen = asked.length == 0
                ? List.of("record", "inbox", "deadlines", "files", "rebuild", "evidence", "waiting", "start")
                : List.of(asked);
        var bench = new Bench();
        try {
            bench.onTheStore(chosen);
            if (chosen.contains("start")) bench.start();
        } finally {
            bench.write();
        }
        System.exit(0);
    }

    private void write() throws IOException {
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("bench.md"), figures.text());
    }

    private void onTheStore(List<String> chosen) throws Exception {
        if (chosen.equals(List.of("start"))) return;
        try (var store = new BenchStore();
                var app = new DeskApp(store.properties())) {
            var bare = floor(store, app);
            figures.line("# Figures");
            figures.line("");
            figures.line("JDK " + Runtime.version() + ", PostgreSQL " + store.version() + ", "
                    + Runtime.getRuntime().availableProcessors() + " processors.");
            // the inbox first: afterwards its readers would have hundreds of thousands of events to catch up with
            if (chosen.contains("inbox")) eachDisk(store, bare, () -> inbox(app, bare));
            if (chosen.contains("views"))
                eachDisk(store, bare, () -> throughput(app, bare, store).withViews(figures, WARMING));
            if (chosen.contains("deadlines")) eachDisk(store, bare, () -> new Burst(store).measure(bare, figures));
            if (chosen.contains("record"))
                eachDisk(store, bare, () -> throughput(app, bare, store).writeSide(figures, WARMING));
            besides(chosen, store, bare);
        }
    }

    /** Against itself: as the disk is. */
    private void besides(List<String> chosen, BenchStore store, Side bare) throws Exception {
        store.commitDelay(0);
        if (chosen.contains("files")) alone(store, bare, () -> new LongFiles(store).measure(figures));
        if (chosen.contains("evidence")) alone(store, bare, () -> new BesideAnother(store).withoutEvidence(figures));
        if (chosen.contains("rebuild")) rebuild(bare);
        if (chosen.contains("waiting"))
            alone(
                    store,
                    bare,
                    () -> new BesideAnother(store)
                            .withManyWaiting(figures, Integer.getInteger("bench.waiting", WAITING)));
    }

    private void alone(BenchStore store, Side bare, Measurement measurement) throws Exception {
        store.settle();
        moment(0, bare);
        measurement.take();
    }

    /** In a store of its own, whose chains are whole. */
    private void rebuild(Side bare) throws Exception {
        try (var store = new BenchStore();
                var app = new DeskApp(store.properties(), org.pacta.infra.audit.AuditConfiguration.class)) {
            moment(0, bare);
            new Rebuild(app, store).measure(figures);
        }
    }

    /** Once as the disk is, once as slow as an ordinary one. */
    private void eachDisk(BenchStore store, Side bare, Measurement measurement) throws Exception {
        for (int delay : List.of(0, SLOW_DISK_MICROS)) {
            store.commitDelay(delay);
            store.settle();
            moment(delay, bare);
            measurement.take();
        }
    }

    private interface Measurement {
        void take() throws Exception;
    }

    private static Throughput throughput(DeskApp app, Side bare, BenchStore store) {
        return new Throughput(app, bare, store);
    }

    private void inbox(DeskApp app, Side bare) throws Exception {
        figures.header(
                "commit to inbox", "commit p50 ms", "commit p99 ms", "visible p50 ms", "visible p99 ms", "p99/p99");
        for (int others : List.of(0, 100)) {
            var seen = new Visibility(app, bare).measure(others);
            figures.row(
                    others == 0 ? "nobody else" : others + " commands/s of others",
                    number(seen.commit.p50(), 2),
                    number(seen.commit.p99(), 2),
                    number(seen.visible.p50(), 1),
                    number(seen.visible.p99(), 1),
                    "**" + number(seen.ratio(), 1) + "**");
        }
    }

    private void start() throws Exception {
        var load = load();
        var restart = Restart.measure();
        figures.line("");
        figures.line("## The whole product, all parts; load average before: " + load);
        figures.header("", "figure");
        figures.row("first start to the login page", number(restart.firstSeconds(), 0) + " s");
        figures.row("second start to the login page", number(restart.secondSeconds(), 0) + " s");
        figures.row("memory after the start (PSS, RSS)", megabytes(restart.atRest()));
        figures.row("memory after a convention was led to force (PSS, RSS)", megabytes(restart.inUse()));
    }

    private static String megabytes(Memory memory) {
        return number(memory.pssMegabytes(), 0) + " MB, " + number(memory.rssMegabytes(), 0) + " MB";
    }

    /** The state of the machine, without which no figure means anything. */
    private void moment(int delay, Side bare) throws Exception {
        var commit = new Latencies();
        var worker = bare.worker();
        for (int time = 0; time < 1000; time++) {
            var start = System.nanoTime();
            worker.recordOne();
            if (time >= 500) commit.since(start);
        }
        figures.line("");
        figures.line("## " + (delay == 0 ? "Plain" : "`commit_delay` " + delay / 1000 + " ms, `commit_siblings` 0"));
        figures.line("");
        figures.line("Load average " + load() + "; one durable single-row commit, one thread: "
                + number(1000 * commit.p50(), 0) + " µs (median of 500).");
    }

    private static String load() {
        return number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), 2);
    }

    /** The same bytes as the product records, taken from what it recorded. */
    private static Side floor(BenchStore store, DeskApp app) throws SQLException {
        try (var owner = store.owner()) {
            BareInserts.createTable(owner);
        }
        var life = RecordedLife.begin();
        life.commands().forEach(app.bean(CommandGateway.class)::sendAndWait);
        var recorded = app.sql()
                .sql("SELECT " + StoredEvent.COLUMNS + " FROM domain_event WHERE convention = ? ORDER BY global_index")
                .param(life.convention().value())
                .query((row, number) -> StoredEvent.read(row))
                .list();
        if (recorded.size() != life.commands().size())
            throw new IllegalStateException("One event for each command was expected, found " + recorded.size());
        return new BareInserts(Throughput.floor(), app.bean(DataSource.class), recorded);
    }
}
