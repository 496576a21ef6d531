package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.echange.EchangeEvent;
import org.pacta.domain.echange.EchangeEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** Every exchange of data that are not open: who accepted what binds it, under which licence, and whether it runs. */
@Component
class ExchangeRegister implements Register {

    private static final String STATE = "state";

    @Override
    public String name() {
        return "exchanges";
    }

    @Override
    public String title() {
        return "Échanges de données";
    }

    @Override
    public String source() {
        return "Convention, articles 2, 8 et 10, annexe 3";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("owner", "Propriétaire des données", ORGANISATION),
                Column.of("licence", "Licence", TEXT),
                Column.of(STATE, "État", WORD),
                Column.of("from", "Proposé par", ORGANISATION),
                Column.of("proposedOn", "Proposé le", DAY),
                Column.of("purpose", "Usage", SEALED),
                Column.of("accepted", "Documents acceptés par les deux parties", WORD),
                Column.of("acceptedOn", "Acceptés le", DAY),
                Column.of("guest", "Déposante du réseau emprunté", ORGANISATION),
                Column.of("declared", "Rien d’exclu sur ce réseau", YES_NO),
                Column.of("transit", "Exploitation en transit permise", YES_NO),
                Column.of("startedOn", "Ouvert le", DAY),
                Column.of("endedOn", "Fini le", DAY),
                Column.of("reason", "Motif du refus ou de la fin", SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof EchangeEvent own ? Optional.of(written(own, Entry.of(own.id()))) : Optional.empty();
    }

    /** The compiler refuses an event nobody thought about. */
    private static Entry written(EchangeEvent fact, Entry line) {
        return switch (fact) {
            case ExchangeProposed e -> proposed(e, line);
            case ExchangeAccepted e ->
                line.with(STATE, "EXCHANGE_ACCEPTED")
                        .with("accepted", e.accepted())
                        .with("acceptedOn", e.legalDate());
            case ExchangeRefused e -> line.with(STATE, "EXCHANGE_REFUSED").with("reason", e.reason());
            case ExchangeWithdrawn e -> line.with(STATE, "EXCHANGE_WITHDRAWN").with("reason", e.reason());
            case ExchangeStarted e -> line.with(STATE, "EXCHANGE_RUNNING").with("startedOn", e.legalDate());
            case ExchangeStopped e ->
                line.with(STATE, "EXCHANGE_STOPPED").with("reason", e.reason()).with("endedOn", e.legalDate());
            case TransitConsentChanged e -> line.with("transit", e.consent());
        };
    }

    private static Entry proposed(ExchangeProposed e, Entry line) {
        var request = e.request();
        var written = line.with(STATE, "EXCHANGE_PROPOSED")
                .with("owner", e.owner())
                .with("licence", e.licence())
                .with("from", e.organisation())
                .with("proposedOn", e.legalDate())
                .with("purpose", request.purpose())
                .with("guest", e.guest());
        return e.guest() == null
                ? written
                : written.with("declared", request.declared()).with("transit", request.transit());
    }
}
