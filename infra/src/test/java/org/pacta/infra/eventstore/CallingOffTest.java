package org.pacta.infra.eventstore;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pacta.infra.support.StoreApp.DAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.ConventionCommand.WithdrawConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deliberation.DeliberationCommand.CancelDeliberation;
import org.pacta.domain.deliberation.DeliberationCommand.RequestDeliberation;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.CloseTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.template.YamlTemplates;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A withdrawal and what the process begins at that moment")
class CallingOffTest {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final Actor JURISTE = new Actor(new ActorId("juriste"), SURESNES, Set.of(Role.JURISTE));
    static final SealedText SEALED = new SealedText(JURISTE.id(), "Y2lwaGVy");
    static StoreApp app;

    final ConventionId convention = new ConventionId(UUID.randomUUID());
    final DeliberationId deliberation = new DeliberationId(new TextId(convention, 1), SURESNES);
    final TaskId task = TaskId.of(deliberation, "draft-report", SURESNES, 1);

    @BeforeAll
    static void start() {
        app = StoreApp.ofTheDomain(TestPostgres.newDatabase(), Templates.class);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void draft() {
        var parties = List.of(new Party("ville", SURESNES), new Party("partenaire", new Organisation("xxii")));
        app.send(new DraftConvention(convention, JURISTE, "suresnes-xxii", "00000000", SEALED, parties, Map.of(), DAY));
    }

    @Test
    void leave_nothing_open_when_it_begins_first() {
        request();
        withdraw();
        cancel();
        assertThat(of(deliberation))
                .containsExactly("deliberation.DeliberationRequested", "deliberation.DeliberationCancelled");
    }

    @Test
    void leave_nothing_open_when_it_begins_after_the_cancellation() {
        withdraw();
        assertThatThrownBy(this::cancel).isInstanceOf(AggregateNotFoundException.class);
        request();
        request();
        assertThat(of(deliberation)).isEmpty();
    }

    @Test
    void leave_no_step_open_when_it_is_asked_after_the_cancellation() {
        request();
        cancel();
        assertThatThrownBy(() -> app.send(new CloseTask(task, DAY))).isInstanceOf(AggregateNotFoundException.class);
        ask();
        assertThat(of(task)).isEmpty();
    }

    @Test
    void wait_for_what_is_beginning() throws Exception {
        var withdrawal = uncommitted(this::request, this::withdraw);
        withdrawal.get(20, SECONDS);
        cancel();
        assertThat(of(deliberation))
                .containsExactly("deliberation.DeliberationRequested", "deliberation.DeliberationCancelled");
    }

    @Test
    void let_what_begins_wait_for_a_withdrawal_under_way() throws Exception {
        var request = uncommitted(this::withdraw, this::request);
        request.get(20, SECONDS);
        assertThat(of(deliberation)).isEmpty();
    }

    /** Runs the second while the first is done and not committed: it must wait; then the first is committed. */
    private CompletableFuture<Void> uncommitted(Runnable first, Runnable second) {
        var transaction = new TransactionTemplate(app.bean(PlatformTransactionManager.class));
        Supplier<CompletableFuture<Void>> both = () -> {
            first.run();
            var waiting = CompletableFuture.runAsync(second);
            assertThatThrownBy(() -> waiting.get(700, MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        };
        return transaction.execute(open -> both.get());
    }

    private void request() {
        app.send(new RequestDeliberation(deliberation, Sha256.ofText("texte"), DAY));
    }

    private void ask() {
        var roles = List.of(Role.ASSEMBLEES);
        app.send(new OpenTask(
                task,
                new Assignment(deliberation.toString(), "deliberation", "draft-report", SURESNES, roles, 1),
                DAY));
    }

    private void withdraw() {
        app.send(new WithdrawConvention(convention, JURISTE, SEALED, DAY));
    }

    private void cancel() {
        app.send(new CancelDeliberation(deliberation, DAY));
    }

    private List<String> of(Object aggregate) {
        return app.sql()
                .sql("SELECT payload_type FROM domain_event WHERE aggregate_id = ? ORDER BY sequence")
                .param(aggregate.toString())
                .query(String.class)
                .list();
    }

    @ComponentScan(basePackageClasses = YamlTemplates.class)
    static class Templates {}
}
