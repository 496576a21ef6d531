package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.committee.Appointment;
import org.pacta.domain.committee.CalendarEvent.MeetingCounted;
import org.pacta.domain.committee.CommitteeEvent;
import org.pacta.domain.committee.CommitteeEvent.*;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every meeting of every committee: called, held, its minutes, and how many so far were held in person. */
@Component
class CommitteeRegister implements Register {

    @Override
    public String name() {
        return "committees";
    }

    @Override
    public String title() {
        return "Réunions des comités";
    }

    @Override
    public String source() {
        return "Clauses de suivi de la convention";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("committee", "Comité", TEXT),
                Column.of("convener", "Convoqué par", ORGANISATION),
                Column.of("at", "Convoqué pour le", MOMENT),
                Column.of("state", "État", WORD),
                Column.of("heldOn", "Tenu le", DAY),
                Column.of("mode", "Forme", WORD),
                Column.of("present", "Présents", NUMBER),
                Column.of("opinion", "Avis", WORD),
                Column.of("minutes", "Compte rendu", WORD),
                Column.of("decisions", "Décisions", NUMBER),
                Column.of("inPerson", "Réunions sur place à ce jour", NUMBER),
                Column.of("inPersonOwed", "Réunions sur place prévues", NUMBER));
    }

    @Override
    public List<FileLink> files(String thing) {
        if (!thing.startsWith("committee/")) return List.of();
        var meeting = MeetingId.of(thing);
        var address = "/conventions/" + meeting.convention() + "/reunions/" + meeting.value() + ".ics";
        return List.of(new FileLink(address, "Invitation pour l’agenda"));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return switch (fact) {
            case CommitteeEvent e -> Optional.of(entry(e));
            case MeetingCounted e -> Optional.of(counted(e));
            default -> Optional.empty();
        };
    }

    /** Only where the text wants some of them in person. */
    private static Entry counted(MeetingCounted fact) {
        var line = Entry.of(fact.meeting());
        return fact.inPersonOwed() == 0
                ? line
                : line.with("inPerson", fact.inPerson()).with("inPersonOwed", fact.inPersonOwed());
    }

    /** The compiler refuses an event nobody thought about. */
    private static Entry entry(CommitteeEvent event) {
        var line = Entry.of(event.id());
        return switch (event) {
            case CommitteeConvened e ->
                appointed(line, e.appointment())
                        .with("committee", e.committee().title())
                        .with("convener", e.by().alias())
                        .with("state", "CALLED");
            case CommitteeMoved e -> appointed(line, e.appointment());
            case CommitteeCancelled e -> line.with("state", "CANCELLED");
            case CommitteeHeld e -> held(line, e);
            case MinutesDrafted e ->
                line.with("minutes", "MINUTES_DRAFTED")
                        .with("decisions", e.minutes().decisions().size());
            case MinutesValidated e -> line.with("minutes", "MINUTES_VALIDATED");
            case MinutesReturned e -> line.with("minutes", "MINUTES_RETURNED");
            case MinutesPublished e -> line.with("minutes", "MINUTES_PUBLISHED");
            case DecisionEntrusted e -> line;
            case ContinuationDecided e -> line;
            case DecisionCarriedOut e -> line;
            case DecisionDropped e -> line;
            case DiscontinuationAnswered e -> line;
        };
    }

    private static Entry appointed(Entry line, Appointment appointment) {
        return line.with("at", appointment.at()).with("mode", appointment.mode());
    }

    private static Entry held(Entry line, CommitteeHeld fact) {
        var opinion = fact.opinion();
        return line.with("state", "HELD")
                .with("heldOn", fact.legalDate())
                .with("mode", fact.mode())
                .with(
                        "present",
                        fact.present().values().stream().mapToInt(each -> each).sum())
                .with("opinion", opinion == null ? null : opinion.sense());
    }
}
