package org.pacta.bench;

import static org.pacta.infra.support.People.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.ConventionCommand.FillBlank;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.ClaimTask;
import org.pacta.domain.task.TaskCommand.CompleteTask;
import org.pacta.domain.task.TaskCommand.DelegateTask;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskCommand.ReleaseTask;
import org.pacta.domain.task.TaskId;

/** The beginning of a convention: a draft, blanks filled in, then a task opened, taken, given back, delegated and done. */
record RecordedLife(ConventionId convention) {

    static final LocalDate DAY = LocalDate.of(2024, 2, 9);
    static final Organisation TOWN = new Organisation("suresnes");
    static final Actor LAWYER = actor("juriste.suresnes");
    private static final Actor COLLEAGUE = actor("juriste2.suresnes");
    private static final SealedText TITLE = new SealedText(LAWYER.id(), "Q29udmVudGlvbiBtZXN1csOpZQ==");

    static RecordedLife begin() {
        return new RecordedLife(new ConventionId(UUID.randomUUID()));
    }

    /** Ten commands, each recording one event in a transaction of its own. */
    List<Command> commands() {
        var task = task("submit-convention");
        return List.of(
                draft(),
                fill("P1M"),
                fill("P2M"),
                fill("P3M"),
                open(task, "submit-convention"),
                new ClaimTask(task, LAWYER, DAY),
                new ReleaseTask(task, LAWYER, DAY),
                new ClaimTask(task, LAWYER, DAY),
                new DelegateTask(task, LAWYER, COLLEAGUE.id(), DAY),
                new CompleteTask(task, COLLEAGUE, "submit", DAY));
    }

    DraftConvention draft() {
        var parties = List.of(new Party("ville", TOWN), new Party("partenaire", new Organisation("xxii")));
        return new DraftConvention(convention, LAWYER, "suresnes-xxii", "abcd1234", TITLE, parties, Map.of(), DAY);
    }

    TaskId task(String action) {
        return TaskId.of(convention, action, TOWN, 1);
    }

    OpenTask open(TaskId task, String action) {
        var asked = new Assignment(convention.toString(), "convention", action, TOWN, List.of(Role.JURISTE), 1);
        return new OpenTask(task, asked, DAY);
    }

    /** A blank filled in with another value each time. */
    FillBlank filled(int turn) {
        return fill("P" + (1 + turn % 24) + "M");
    }

    private FillBlank fill(String length) {
        return new FillBlank(convention, LAWYER, "delai-installation", new BlankValue(length, null), DAY);
    }

    /** The product's way: command bus, rules on who may, stamping, chain, record. */
    static Side through(CommandGateway commands, String name) {
        return new Side() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Worker worker() {
                var asked = new java.util.ArrayDeque<Command>();
                return () -> {
                    if (asked.isEmpty()) asked.addAll(begin().commands());
                    commands.sendAndWait(asked.remove());
                };
            }
        };
    }
}
