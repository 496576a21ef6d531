package org.pacta.infra.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.StoreApp.CLERK;
import static org.pacta.infra.support.StoreApp.DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.infra.localstack.OwnStamps;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.verifier.Prints;

@DisplayName("A checkpoint of all chains")
class CheckpointsTest {

    @TempDir
    Path home;

    StoreApp app;

    @BeforeEach
    void start() {
        app = new StoreApp(
                TestPostgres.newDatabase(),
                List.of("pacta.home=" + home),
                AuditConfiguration.class,
                HeadKeeping.class,
                OwnStamps.class,
                Publishing.class);
        app.openTask();
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void is_made_where_something_is_new_and_follows_the_one_before() {
        var first = checkpoints().upToDate();
        assertThat(checkpoints().upToDate()).isEqualTo(first);
        app.send(new ClaimTask(app.openTask(), CLERK, DAY));
        var second = checkpoints().upToDate();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(Prints.hex(first.digest()));
        assertThat(second.chains()).isEqualTo(2);
        assertThat(checkpoints().latest(5)).containsExactly(second, first);
        assertThat(checkpoints().find(1)).contains(first);
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void is_proved_for_a_convention_since_it_began() {
        checkpoints().upToDate();
        var task = app.openTask();
        checkpoints().upToDate();
        app.openTask();
        checkpoints().upToDate();
        var proofs = checkpoints().of(task.convention());
        assertThat(proofs).extracting(proof -> proof.checkpoint().number()).containsExactly(2, 3);
        assertThat(proofs.getFirst().heads()).startsWith(task.toString());
        assertThat(proofs.getLast().heads()).as("the same as before").isNull();
    }

    @Test
    void whose_root_number_or_list_was_changed_is_named() throws IOException {
        checkpoints().upToDate();
        app.openTask();
        checkpoints().upToDate();
        for (var change : List.of(
                "json|\"chains\":2|\"chains\":3",
                "json|\"root\":\"|\"root\":\"00",
                "jsonl|\"sequence\":0|\"sequence\":1")) {
            var parts = change.split("\\|");
            var file = home.resolve("reperes/repere-000002." + parts[0]);
            var sound = Files.readString(file);
            assertThat(sound).contains(parts[1]);
            Files.writeString(file, sound.replace(parts[1], parts[2]));
            assertThat(verify().firstBad()).isEqualTo(new BadEvent(null, "repere/2", 2, Flaw.CHECKPOINT_ALTERED));
            Files.writeString(file, sound);
        }
        assertThat(verify().intact()).isTrue();
    }

    @Test
    void shows_a_cut_chain_after_every_other_list_was_cleaned() throws IOException {
        var task = app.openTask();
        app.send(new ClaimTask(task, CLERK, DAY));
        checkpoints().upToDate();
        var name =
                app.sql().sql("SELECT current_database()").query(String.class).single();
        var administrator = TestPostgres.administratorOf("/" + name);
        administrator.sql("DELETE FROM domain_event WHERE sequence = 1").update();
        administrator.sql("DELETE FROM chain_head").update();
        org.springframework.util.FileSystemUtils.deleteRecursively(home.resolve("audit"));
        assertThat(verify().firstBad()).isEqualTo(new BadEvent(null, task.toString(), 1, Flaw.TAIL_CUT));
    }

    private Checkpoints checkpoints() {
        return app.bean(Checkpoints.class);
    }

    private Verification verify() {
        return app.bean(ChainVerifier.class).verifyAll();
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Publishing {

        /** On demand only. */
        @org.springframework.context.annotation.Bean
        Checkpoints checkpoints(CheckpointFolder folder, HeadKeeper heads, OwnStamps authority) {
            return new Checkpoints(folder, heads, authority, java.time.Clock.systemUTC());
        }
    }
}
