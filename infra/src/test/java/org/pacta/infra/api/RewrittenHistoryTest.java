package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.infra.audit.Checkpoints;
import org.pacta.infra.eventstore.HashChain;
import org.pacta.infra.eventstore.StoredEvent;
import org.pacta.infra.support.TestPostgres;
import org.pacta.verifier.Lines;
import org.pacta.verifier.Verifier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

@DisplayName("Whoever rewrites one event and computes its chain anew")
class RewrittenHistoryTest {

    @AutoClose
    static final ApiWeb web = new ApiWeb();

    final EvidenceScene scene = EvidenceScene.in(web);

    @TempDir
    Path folder;

    String said = "";

    @Test
    void in_the_database_is_found_out_by_the_checkpoint_published_before_and_again_in_every_later_dossier()
            throws Exception {
        assertThat(verified(scene.dossier("juriste.suresnes"))).as(() -> said).isEqualTo(Verifier.SOUND);
        rewrite();
        assertThat(audit().at("/firstBad/what").asText()).isEqualTo("rewritten");
        assertThat(verified(scene.dossier("juriste.suresnes"))).isEqualTo(Verifier.WRONG);
        assertThat(said).contains("l’histoire a été réécrite");
        scene.comment("juriste.suresnes", "shared", "La vie continue");
        assertThat(verified(scene.dossier("juriste.suresnes"))).isEqualTo(Verifier.WRONG);
        assertThat(audit().get("intact").asBoolean()).isFalse();
    }

    @Test
    void and_every_list_and_checkpoint_of_the_server_too_is_found_out_by_one_that_somebody_kept() throws Exception {
        scene.dossier("juriste.suresnes");
        var kept = folder.resolve("kept.json");
        Files.write(
                kept, Lines.write(web.app().bean(Checkpoints.class).latest(1).getFirst()));
        assertThat(verified(scene.dossier("juriste.xxii"), "--repere", kept.toString()))
                .as(() -> said)
                .isEqualTo(Verifier.SOUND);
        rewrite();
        forgetAllThatWasPublished();
        var forged = scene.dossier("juriste.suresnes");
        assertThat(verified(forged)).as("nothing else knows").isEqualTo(Verifier.SOUND);
        while (web.app().bean(Checkpoints.class).latest(1).getFirst().number() < number(kept)) {
            scene.comment("juriste.suresnes", "shared", "Encore un repère");
            forged = scene.dossier("juriste.suresnes");
        }
        assertThat(verified(forged, "--repere", kept.toString())).isEqualTo(Verifier.WRONG);
        assertThat(said).contains("n’est pas celui qui a été conservé ailleurs");
    }

    @Test
    void but_not_its_chain_gets_no_dossier_to_hand_on() throws Exception {
        revise("9");
        try {
            var refused = scene.call("juriste.suresnes");
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString()).contains("evidence.record-holds", "a été altéré");
        } finally {
            revise("1");
        }
    }

    private void revise(String revision) {
        assertThat(administrator()
                        .sql("UPDATE domain_event SET payload_revision = ? WHERE aggregate_id = ? AND sequence = 0")
                        .params(revision, scene.convention().toString())
                        .update())
                .isOne();
    }

    private static int number(Path kept) throws IOException {
        return Lines.one(Files.readAllBytes(kept), org.pacta.verifier.Checkpoint.class)
                .number();
    }

    private com.fasterxml.jackson.databind.JsonNode audit() throws Exception {
        return web.read(200, "juriste.suresnes", web.get("audit/verify"));
    }

    private int verified(byte[] dossier, String... more) throws IOException {
        var file = Files.write(folder.resolve("dossier.pdf"), dossier);
        var arguments =
                new ArrayList<>(List.of("--certificat", scene.authority().toString(), file.toString()));
        arguments.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var code = Verifier.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments.toArray(String[]::new));
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** As an administrator of the database would who knows how the chain is made. */
    private void rewrite() {
        var administrator = administrator();
        var chain = scene.convention().toString();
        administrator
                .sql(
                        "UPDATE domain_event SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE aggregate_id = ? AND sequence = 0")
                .param(chain)
                .update();
        var events = administrator
                .sql("SELECT " + StoredEvent.COLUMNS + " FROM domain_event WHERE aggregate_id = ? ORDER BY sequence")
                .param(chain)
                .query((row, index) -> StoredEvent.read(row))
                .list();
        assertThat(events).isNotEmpty();
        var hash = HashChain.genesis();
        for (var event : events) {
            hash = HashChain.next(hash, event);
            administrator
                    .sql("UPDATE domain_event SET hash = ? WHERE event_id = ?")
                    .params(hash, event.eventId())
                    .update();
        }
        administrator.sql("DELETE FROM chain_head").update();
    }

    private static void forgetAllThatWasPublished() throws IOException {
        var home = Path.of(web.app().bean(Environment.class).getRequiredProperty("pacta.home"));
        FileSystemUtils.deleteRecursively(home.resolve("audit"));
        FileSystemUtils.deleteRecursively(home.resolve("reperes"));
    }

    private static JdbcClient administrator() {
        var name = web.app()
                .sql()
                .sql("SELECT current_database()")
                .query(String.class)
                .single();
        return TestPostgres.administratorOf("/" + name);
    }
}
