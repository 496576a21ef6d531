package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.DAY;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.cloture.SurvivalEvent;
import org.pacta.domain.cloture.SurvivalEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What outlives conventions: which clause, since when, and until when. */
@Component
@Order(200)
class SurvivalRegister implements Register {

    @Override
    public String name() {
        return "survivals";
    }

    @Override
    public String title() {
        return "Ce qui survit";
    }

    @Override
    public String source() {
        return "Convention, clauses qui survivent à sa fin";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("title", "Engagement", TEXT),
                Column.of("clause", "Clause", TEXT),
                Column.of("state", "État", WORD),
                Column.of("lasting", "Durée", WORD),
                Column.of("since", "Convention finie le", DAY),
                Column.of("until", "Dernier jour", DAY),
                Column.of("expiredOn", "Éteint le", DAY));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof SurvivalEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(SurvivalEvent fact) {
        var line = Entry.of(fact.id().toString());
        return switch (fact) {
            case DutyOutlives e -> outliving(line, e);
            case DutyExpired e -> line.with("state", "DUTY_EXPIRED").with("expiredOn", e.legalDate());
        };
    }

    private static Entry outliving(Entry line, DutyOutlives e) {
        var until = e.until();
        return line.with("title", e.title())
                .with("clause", e.id().clause())
                .with("state", "DUTY_OUTLIVES")
                .with("lasting", e.lasting().name())
                .with("since", e.legalDate())
                .with("until", until == null ? null : until.lastDay());
    }
}
