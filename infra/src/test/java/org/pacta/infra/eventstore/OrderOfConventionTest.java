package org.pacta.infra.eventstore;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("The facts of one convention are numbered in the order in which they are committed")
class OrderOfConventionTest {

    static StoreApp app;

    final ConventionId convention = new ConventionId(UUID.randomUUID());

    @BeforeAll
    static void start() {
        app = new StoreApp(TestPostgres.newDatabase());
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void a_second_aggregate_waits_for_the_commit_of_the_first() throws Exception {
        var second = new TransactionTemplate(app.bean(PlatformTransactionManager.class)).execute(transaction -> {
            app.openTask(convention);
            var later = CompletableFuture.supplyAsync(() -> app.openTask(convention));
            assertThatThrownBy(() -> later.get(500, MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return later;
        });
        second.get(10, SECONDS);
        assertThat(facts(convention)).isEqualTo(2);
    }

    @Test
    void another_convention_does_not_wait() {
        new TransactionTemplate(app.bean(PlatformTransactionManager.class)).executeWithoutResult(transaction -> {
            app.openTask(convention);
            assertThat(CompletableFuture.supplyAsync(() -> app.openTask())).succeedsWithin(10, SECONDS);
        });
    }

    private static int facts(ConventionId convention) {
        return app.sql()
                .sql("SELECT count(*) FROM domain_event WHERE convention = ?")
                .param(convention.value())
                .query(Integer.class)
                .single();
    }
}
