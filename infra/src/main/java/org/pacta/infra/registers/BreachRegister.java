package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.MOMENT;
import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.breach.BreachEvent;
import org.pacta.domain.breach.BreachEvent.BreachClosed;
import org.pacta.domain.breach.BreachEvent.BreachReported;
import org.pacta.domain.breach.BreachEvent.BreachRuledOut;
import org.pacta.domain.breach.BreachEvent.CnilNotified;
import org.pacta.domain.breach.BreachEvent.CommunicationDecided;
import org.pacta.domain.breach.BreachEvent.ControllerBecameAware;
import org.pacta.domain.breach.BreachEvent.DeskWarned;
import org.pacta.domain.breach.BreachEvent.NotificationCompleted;
import org.pacta.domain.breach.BreachEvent.NotificationWaived;
import org.pacta.domain.breach.BreachEvent.PartnerWarned;
import org.pacta.domain.breach.BreachEvent.WarningAcknowledged;
import org.pacta.domain.breach.BreachEvent.WarningOrdered;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.breach.NotificationContent;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every breach, notified or not: its facts, its effects, what was done about it (GDPR art. 33(5)). */
@Component
@Order(10)
class BreachRegister implements Register {

    @Override
    public String name() {
        return "breaches";
    }

    @Override
    public String title() {
        return "Violations de données";
    }

    @Override
    public String source() {
        return "RGPD, article 33, paragraphe 5 : toute violation, notifiée ou non";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("state", "Où elle en est", WORD),
                Column.of("reportedBy", "Signalée par", ORGANISATION),
                Column.of("natures", "Ce qui est atteint", WORD),
                Column.of("occurredAt", "Survenue le", MOMENT),
                Column.of("awareAt", "Connue le", MOMENT),
                Column.of("certainty", "Ce qui l’a rendu certain", SEALED),
                Column.of("account", "Faits", SEALED),
                Column.of("warnBy", "Partie à avertir avant le", MOMENT),
                Column.of("warnedAt", "Partie avertie le", MOMENT),
                Column.of("channel", "Par quel moyen", WORD),
                Column.of("warnedLate", "Avertie en retard", YES_NO),
                Column.of("warningLateReason", "Motif du retard à avertir", SEALED),
                Column.of("acknowledgedOn", "Réception accusée le", DAY),
                Column.of("controllerAwareAt", "Responsable informé le", MOMENT),
                Column.of("notifyBy", "CNIL à notifier avant le", MOMENT),
                Column.of("notifiedAt", "CNIL notifiée le", MOMENT),
                Column.of("notifiedBy", "Notifiée par", ORGANISATION),
                Column.of("reference", "Numéro de la CNIL", TEXT),
                Column.of("notifiedLate", "Notifiée en retard", YES_NO),
                Column.of("notificationLateReason", "Motif du retard à notifier", SEALED),
                Column.of("waiverReason", "Pourquoi elle n’est pas notifiée", SEALED),
                Column.of("nature", "Nature, catégories", SEALED),
                Column.of("persons", "Personnes, environ", NUMBER),
                Column.of("records", "Enregistrements, environ", NUMBER),
                Column.of("contact", "Contact", SEALED),
                Column.of("consequences", "Conséquences probables", SEALED),
                Column.of("measures", "Mesures", SEALED),
                Column.of("exemption", "Personnes non informées", WORD),
                Column.of("communication", "Information des personnes", SEALED),
                Column.of("effects", "Effets constatés", SEALED),
                Column.of("remedies", "Remèdes", SEALED),
                Column.of("finding", "Pourquoi ce n’en est pas une", SEALED),
                Column.of("incident", "Numéro d’incident", TEXT));
    }

    @Override
    public List<FileLink> files(String thing) {
        if (!thing.startsWith("breach/")) return List.of();
        var breach = BreachId.of(thing);
        var address = "/conventions/" + breach.convention() + "/violations/" + breach.incident() + "/notification";
        return List.of(
                new FileLink(address + ".pdf", "Contenu de la notification à la CNIL, en PDF"),
                new FileLink(address + ".json", "Le même en JSON"));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof BreachEvent event ? Optional.of(written(event)) : Optional.empty();
    }

    private static Entry written(BreachEvent event) {
        var line = Entry.of(event.id());
        return switch (event) {
            case BreachReported e -> reported(line, e);
            case WarningOrdered e -> line.with("state", "WARNING_LEAVING").with("warningLateReason", e.lateReason());
            case DeskWarned e -> line;
            case PartnerWarned e -> warned(line, e);
            case WarningAcknowledged e -> line.with("acknowledgedOn", e.legalDate());
            case ControllerBecameAware e ->
                line.with("controllerAwareAt", e.awareAt())
                        .with("notifyBy", e.notifyDue().nominal())
                        .with("notifiedBy", e.notifier());
            case CnilNotified e -> notified(line, e);
            case NotificationWaived e -> line.with("state", "BREACH_WAIVED").with("waiverReason", e.reason());
            case NotificationCompleted e -> content(line, e.content());
            case CommunicationDecided e -> line.with("exemption", e.exemption()).with("communication", e.reason());
            case BreachClosed e ->
                line.with("state", "BREACH_CLOSED").with("effects", e.effects()).with("remedies", e.remedies());
            case BreachRuledOut e -> line.with("state", "BREACH_RULED_OUT").with("finding", e.reason());
        };
    }

    private static Entry reported(Entry line, BreachReported e) {
        var found = e.discovery();
        return line.with("state", "BREACH_REPORTED")
                .with("incident", e.id().incident())
                .with("reportedBy", e.organisation())
                .with("natures", found.natures())
                .with("occurredAt", found.occurredAt())
                .with("awareAt", found.awareAt())
                .with("certainty", found.certainty())
                .with("account", found.account())
                .with("warnBy", e.warnDue() == null ? null : e.warnDue().nominal());
    }

    private static Entry warned(Entry line, PartnerWarned e) {
        return line.with("state", "PARTNER_WARNED")
                .with("warnedAt", e.warnedAt())
                .with("channel", e.channel())
                .with("warnedLate", e.late())
                .with("warningLateReason", e.lateReason());
    }

    private static Entry notified(Entry line, CnilNotified e) {
        return content(line, e.content())
                .with("state", "BREACH_NOTIFIED")
                .with("notifiedAt", e.notifiedAt())
                .with("notifiedBy", e.organisation())
                .with("reference", e.reference())
                .with("notifiedLate", e.late())
                .with("notificationLateReason", e.lateReason());
    }

    private static Entry content(Entry line, NotificationContent told) {
        return line.with("nature", told.nature())
                .with("persons", told.persons())
                .with("records", told.records())
                .with("contact", told.contact())
                .with("consequences", told.consequences())
                .with("measures", told.measures());
    }
}
