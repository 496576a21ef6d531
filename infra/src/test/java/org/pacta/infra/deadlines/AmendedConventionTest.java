package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.avenant.StandingFold;
import org.pacta.domain.convention.ConventionCommand.AmendConvention;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextChange.PartyJoined;
import org.pacta.domain.convention.TextChange.TermSet;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Templates;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.TextsInForce;
import org.pacta.proofs.Proves;

@DisplayName("A convention that avenants have changed")
class AmendedConventionTest {

    static final LocalDate TODAY = LocalDate.now();
    static final Person LAWYER = person("juriste.suresnes");

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class);

    @Test
    @Proves({"SUR-24", "VAR-06"})
    void ends_on_the_day_that_an_avenant_gave_it() {
        var files = InForce.since(app, "suresnes-xxii", TODAY.minusMonths(3));
        files.watched("contractual-term", LAWYER);
        amend(files, 1, new TermSet(TODAY.plusMonths(2)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                files.deadline("contractual-term").deadline().lastDay())
                        .isEqualTo(TODAY.plusMonths(2)));
        assertThat(files.count("deadline.ClockSetAnew")).isOne();
    }

    /** Before, on and after each change, what is told of the past is what its facts up to then say. */
    @Test
    @Proves("SUR-24")
    void is_told_at_every_moment_as_its_facts_up_to_then_have_it() throws InterruptedException {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var files = InForce.since(app, "suresnes-xxii", TODAY.minusMonths(3));
        var moments = new ArrayList<Instant>();
        for (int avenant = 1; avenant <= 6; avenant++) {
            moments.add(Instant.now());
            Thread.sleep(5);
            amend(files, avenant, some(random, avenant));
            Thread.sleep(5);
        }
        moments.add(Instant.now());
        for (var moment : moments)
            assertThat(told(files, moment)).as("seed " + seed).isEqualTo(replayed(files, moment));
        assertThat(told(files, moments.getLast())).isNotEqualTo(told(files, moments.getFirst()));
    }

    private static TextChange some(Random random, int avenant) {
        return switch (random.nextInt(3)) {
            case 0 -> new PartyJoined("partenaire", new Organisation("house-" + avenant));
            case 1 -> new ParameterSet("annexe-2", "objection.length", "P" + (20 + avenant) + "D");
            default -> new ParameterSet("16.2.2", "notice.length", "P" + (40 + avenant) + "D");
        };
    }

    private static void amend(Files files, int avenant, TextChange change) {
        app.send(new AmendConvention(files.convention(), avenant, List.of(change), TODAY));
    }

    private static String told(Files files, Instant moment) {
        var past = app.bean(ConventionArchive.class)
                .at(LAWYER, files.convention(), moment)
                .orElseThrow()
                .row();
        var text = app.bean(TextsInForce.class).template(past, moment);
        return text.clauses() + " " + past.parties();
    }

    private static String replayed(Files files, Instant moment) {
        var fold = new StandingFold(app.bean(Templates.class));
        app.bean(EventStore.class)
                .readEvents(files.convention().toString(), 0)
                .asStream()
                .filter(message -> !message.getTimestamp().isAfter(moment))
                .forEach(message -> fold.on((DomainEvent) message.getPayload()));
        TextInForce text = fold.result().text();
        return text.template().clauses() + " " + text.parties();
    }
}
