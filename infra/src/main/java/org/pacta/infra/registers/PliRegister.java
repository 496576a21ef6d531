package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.pli.PliEvent;
import org.pacta.domain.pli.PliEvent.*;
import org.pacta.domain.pli.PliId;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The letters with legal effect: from whom to whom, in what form, and the proof of each day of their way. */
@Component
@Order(80)
class PliRegister implements Register {

    private static final Set<String> WITHOUT_LETTER = Set.of("PLI_WRITTEN", "PLI_CANCELLED", "PLI_FILED");

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public String title() {
        return "Plis et preuves";
    }

    @Override
    public String source() {
        return "clauses de résiliation et de différend ; CPCE art. L100";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "Objet", TEXT),
                Column.of("nature", "Nature", WORD),
                Column.of("sender", "De", ORGANISATION),
                Column.of("addressee", "À", ORGANISATION),
                Column.of("form", "Forme", WORD),
                Column.of("state", "État", WORD),
                Column.of("writtenOn", "Écrit le", DAY),
                Column.of("text", "Ce qu’il dit", SEALED),
                Column.of("letter", "Empreinte du pli", TEXT),
                Column.of("sentOn", "Envoyé le", DAY),
                Column.of("deposit", "Empreinte de la preuve de dépôt", TEXT),
                Column.of("presentedOn", "Première présentation", DAY),
                Column.of("keptUntil", "Gardé jusqu’au", DAY),
                Column.of("receivedOn", "Reçu, ou réputé reçu, le", DAY),
                Column.of("reason", "Motif du retour", WORD),
                Column.of("proof", "Empreinte de la preuve", TEXT));
    }

    @Override
    public List<FileLink> files(String thing) {
        if (!thing.startsWith("pli/")) return List.of();
        return List.of(new FileLink("/documents/" + PliId.of(thing).file(), "Le pli, en PDF"));
    }

    /** Not of one that has not left, which its sender finds in the step; one that came from outside is the document that was deposited. */
    @Override
    public List<FileLink> files(RegisterLine line) {
        var state = line.cells().path("state").asText();
        return WITHOUT_LETTER.contains(state) ? List.of() : files(line.id());
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof PliEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(PliEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case PliWritten e -> opened(line, e);
            case PliDrawn e -> line.with("letter", e.letter());
            case PliSent e ->
                line.with("state", "PLI_SENT").with("sentOn", e.legalDate()).with("deposit", e.proof());
            case PliPresented e ->
                line.with("state", "PLI_PRESENTED")
                        .with("presentedOn", e.legalDate())
                        .with("keptUntil", e.keptUntil().lastDay())
                        .with("proof", e.proof());
            case PliReceived e ->
                line.with("state", "PLI_RECEIVED")
                        .with("receivedOn", e.service().receivedOn())
                        .with("proof", e.proof());
            case PliReturned e ->
                line.with("state", "PLI_RETURNED")
                        .with("receivedOn", e.service().receivedOn())
                        .with("reason", e.reason().name())
                        .with("proof", e.proof());
            case PliHeldInVain e ->
                line.with("state", "PLI_HELD").with("receivedOn", e.service().receivedOn());
            case PliUndelivered e ->
                line.with("state", "PLI_UNDELIVERED").without("presentedOn").with("proof", e.proof());
            case PliCancelled e -> line.with("state", "PLI_CANCELLED");
            case PliFiled e -> filed(line, e);
        };
    }

    /** {@code cause}, the procedure it belongs to, is for forms: it is no column. */
    private static Entry opened(Entry line, PliWritten e) {
        return line.with(
                        "title",
                        "Article " + e.about().article() + " : " + e.about().title())
                .with("nature", e.about().nature().name())
                .with("cause", e.cause())
                .with("sender", e.route().sender())
                .with("addressee", e.route().addressee())
                .with("form", e.route().form().name())
                .with("state", "PLI_WRITTEN")
                .with("writtenOn", e.legalDate());
    }

    private static Entry filed(Entry line, PliFiled e) {
        return line.with("title", "Courrier reçu")
                .with("nature", "OTHER")
                .with("addressee", e.addressee())
                .with("form", e.form().name())
                .with("state", "PLI_FILED")
                .with("text", e.message())
                .with("receivedOn", e.legalDate())
                .with("letter", e.document());
    }
}
