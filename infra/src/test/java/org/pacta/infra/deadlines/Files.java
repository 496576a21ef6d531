package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.pacta.domain.cnil.Aipd;
import org.pacta.domain.cnil.CnilCommand.ApproveAipd;
import org.pacta.domain.cnil.CnilCommand.DraftAipd;
import org.pacta.domain.cnil.CnilCommand.FileWithCnil;
import org.pacta.domain.cnil.CnilCommand.OpenFiling;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.legalite.ActeIdentifier;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteCommand.PublishAct;
import org.pacta.domain.legalite.LegaliteCommand.RecordReceipt;
import org.pacta.domain.legalite.LegaliteCommand.TransmitAct;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.legalite.Publication;
import org.pacta.domain.legalite.Publication.Channel;
import org.pacta.domain.legalite.Transmission;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.TextId;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.views.CaughtUp;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DeadlineRow;

/** One convention of a city, Suresnes if no other is named, and XXII, whose files start deadlines. */
record Files(DeskApp app, Organisation city, ConventionId convention) {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final Organisation XXII = new Organisation("xxii");
    static final SealedText TEXT = new SealedText(new ActorId("juriste.suresnes"), "Y2lwaGVy");
    static final Duration SOON = Duration.ofSeconds(30);

    static Files drafted(DeskApp app, LocalDate on) {
        return drafted(app, SURESNES, on);
    }

    static Files drafted(DeskApp app, Organisation city, LocalDate on) {
        var files = new Files(app, city, new ConventionId(UUID.randomUUID()));
        var parties = List.of(new Party("ville", city), new Party("partenaire", XXII));
        app.send(new DraftConvention(
                files.convention, files.of("juriste"), "suresnes-xxii", "abcd1234", TEXT, parties, Map.of(), on));
        return files;
    }

    private Actor of(String role) {
        return actor(role + "." + city);
    }

    private Person lawyer() {
        return person("juriste." + city);
    }

    FilingId filing() {
        return new FilingId(new TextId(convention, 1));
    }

    LegaliteId control() {
        return new LegaliteId(new TextId(convention, 1), city);
    }

    /** The CNIL has eight weeks from that day on. */
    void fileWithCnil(LocalDate on) {
        var dpo = of("dpo");
        app.send(new OpenFiling(filing(), city, List.of(city, XXII), on));
        app.send(new DraftAipd(filing(), dpo, new Aipd(true, TEXT, null), on));
        app.send(new ApproveAipd(filing(), dpo, on));
        app.send(new ApproveAipd(filing(), actor("dpo.xxii"), on));
        app.send(new FileWithCnil(filing(), dpo, "AIPD-001", on));
    }

    /** Third parties have two clear months from that day on, and so has the préfet. */
    void becomeExecutory(LocalDate on) {
        var clerk = of("assemblees");
        var acte =
                ActeIdentifier.parse("092-219200730-" + DateTimeFormatter.BASIC_ISO_DATE.format(on) + "-DEL2026001-DE");
        app.send(new OpenLegalityControl(control(), on, on));
        app.send(new TransmitAct(control(), clerk, new Transmission(acte, "8.4", on)));
        app.send(new RecordReceipt(control(), clerk, acte, on));
        app.send(new PublishAct(control(), clerk, new Publication(Channel.ELECTRONIC, on)));
    }

    /** As the views tell it, once it is under watch. */
    DeadlineRow watched(String code) {
        return watched(code, lawyer());
    }

    /** The same as this person sees it. */
    DeadlineRow watched(String code, Person person) {
        Awaitility.await()
                .atMost(SOON)
                .ignoreException(NoSuchElementException.class)
                .until(() -> !deadline(code, person).story().concerned().isEmpty());
        return deadline(code, person);
    }

    DeadlineRow deadline(String code) {
        return deadline(code, lawyer());
    }

    private DeadlineRow deadline(String code, Person person) {
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return app.bean(Conventions.class).deadlines(person, convention).stream()
                .filter(row -> row.deadline().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Names of what was recorded of deadlines, in their order. */
    List<String> facts() {
        return app.sql().sql("""
                        select replace(payload_type, 'deadline.', '') from domain_event
                        where convention = ? and payload_type like 'deadline.%' order by global_index""").param(convention.value()).query(String.class).list();
    }

    long count(String type) {
        return app.sql()
                .sql("select count(*) from domain_event where convention = ? and payload_type = ?")
                .params(convention.value(), type)
                .query(Long.class)
                .single();
    }

    /** The table that is swept is led after the fact is recorded, by a reader of its own. */
    void await(String kind, long rows) {
        Awaitility.await("rows of kind " + kind).atMost(SOON).until(() -> awaited(kind), is(rows));
    }

    /** Rows of the table that is swept. */
    long awaited(String kind) {
        return app.sql()
                .sql("select count(*) from deadline_watch where deadline like ? and kind like ?")
                .params("deadline/" + convention.value() + "/%", kind)
                .query(Long.class)
                .single();
    }
}
