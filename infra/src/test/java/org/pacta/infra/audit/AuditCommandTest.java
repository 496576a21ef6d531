package org.pacta.infra.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.StoreApp.CLERK;
import static org.pacta.infra.support.StoreApp.DAY;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;
import org.springframework.boot.builder.SpringApplicationBuilder;

@DisplayName("The command line audit-verify")
class AuditCommandTest {

    final String database = TestPostgres.newDatabase();
    final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path home;

    @Test
    void ends_with_0_on_an_intact_record_and_with_1_on_a_cut_one() throws IOException {
        try (var app =
                new StoreApp(database, List.of("pacta.home=" + home), AuditConfiguration.class, HeadKeeping.class)) {
            app.send(new ClaimTask(app.openTask(), CLERK, DAY));
            app.openTask();
        }
        assertThat(exports()).as("one at the start, one at the stop").hasSize(2);
        assertThat(Files.readAllLines(exports().getLast()))
                .as("heads at the stop")
                .hasSize(2);
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Journal intact : 3 événements dans 2 chaînes vérifiés.");

        var administrator = TestPostgres.administratorOf(database);
        administrator.sql("DELETE FROM domain_event WHERE sequence = 1").update();
        administrator.sql("DELETE FROM chain_head").update();
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("Journal altéré", "tail-cut").hasLineCount(2);
    }

    @Test
    void is_known_by_its_name_among_the_arguments() {
        assertThat(AuditCommand.isAskedFor("--a=b", "audit-verify")).isTrue();
        assertThat(AuditCommand.isAskedFor("--audit=verify")).isFalse();
    }

    private List<Path> exports() throws IOException {
        try (var files = Files.list(home.resolve("audit"))) {
            return files.sorted().toList();
        }
    }

    private int run() {
        return AuditCommand.run(
                new SpringApplicationBuilder(),
                new PrintStream(out),
                AuditCommand.NAME,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestPostgres.APPLICATION,
                "--pacta.home=" + home);
    }
}
