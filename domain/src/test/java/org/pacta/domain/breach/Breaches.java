package org.pacta.domain.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.pacta.domain.breach.BreachCommand.*;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

/** A breach noticed on the Saturday before the change to winter time, 24 October 2026 at 23:40 in Paris. */
final class Breaches {

    static final BreachId ID = new BreachId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000b1"));
    static final Instant AWARE = Instant.parse("2026-10-24T21:40:00Z");
    static final Instant NOW = Instant.parse("2026-10-24T21:50:00Z");
    static final LocalDate SATURDAY = LocalDate.of(2026, 10, 24);

    /** 48 hours elapsed, an hour earlier on the wall than two days before. */
    static final Instant WARN_BY = Instant.parse("2026-10-26T21:40:00Z");

    static final Actor COMPANY_DPO = actor(XXII, Role.DPO);
    static final Actor CITY_DPO = actor(SURESNES, Role.DPO);
    static final Actor TOWN_DPO = actor(COLLECTIVITE, Role.DPO);
    static final Actor COUNTY_DPO = actor(VAR, Role.DPO);

    static final NotificationContent WHOLE = new NotificationContent(REASON, 120, 400, REASON, REASON, REASON);
    static final NotificationContent PART = new NotificationContent(REASON, null, null, REASON, null, null);

    static final LocalCalendars MAINLAND =
            new LocalCalendars((day, place) -> Optional.empty(), party -> Place.METROPOLE);

    private Breaches() {}

    static FixtureConfiguration<Breach> breach() {
        return new AggregateTestFixture<>(Breach.class).registerInjectableResource(MAINLAND);
    }

    static ReportBreach reportedBy(Actor by, BreachRoute route) {
        return new ReportBreach(ID, by, found(AWARE), route, NOW, SATURDAY);
    }

    static Discovery found(Instant aware) {
        return new Discovery(Set.of(BreachNature.CONFIDENTIALITY), null, aware, REASON, REASON);
    }

    /** What XXII reports: the City's two desks within 48 hours, and the City notifies (SUR-A4). */
    static BreachRoute suresnes() {
        var warning = new BreachRoute.Warning(XXII, SURESNES, "sur-breach-notice", false, Set.of("dpo", "si"));
        return new BreachRoute(warning, SURESNES, SURESNES);
    }

    /** What the town reports: the département in less than 48 hours; who notifies was decided by a person (VAR-15). */
    static BreachRoute var(Organisation notifier) {
        var warning = new BreachRoute.Warning(COLLECTIVITE, VAR, "var-breach-notice", true, Set.of("dpo"));
        return new BreachRoute(warning, VAR, notifier);
    }

    static BreachRoute ownData(Organisation controller) {
        return new BreachRoute(null, controller, controller);
    }

    static RecordWarning warned(Actor by, Instant at, Set<String> desks, SealedText late) {
        var recorded = at.plusSeconds(60);
        return new RecordWarning(ID, by, at, recorded, WarningChannel.PHONE, desks, null, late, SATURDAY);
    }

    static NotifyCnil notified(Actor by, Instant at, NotificationContent content, SealedText late) {
        return new NotifyCnil(ID, by, at, at.plusSeconds(60), "CNIL-1", content, late, SATURDAY);
    }

    static RecordedDeadline suresnesDue() {
        return Catalogue.line("sur-breach-notice").from(AWARE, MAINLAND.of(XXII));
    }

    static RecordedDeadline notifyDue() {
        return Catalogue.line("breach-to-cnil").from(AWARE, MAINLAND.of(SURESNES));
    }

    /** One fact of this kind is among those recorded, and is as told. */
    static <E> Matcher<List<? super EventMessage<?>>> recorded(Class<E> kind, Consumer<E> as) {
        return Matchers.matches(events -> {
            var found = facts(events, kind);
            assertThat(found).hasSize(1);
            as.accept(found.getFirst());
            return true;
        });
    }

    static Matcher<List<? super EventMessage<?>>> none(Class<?> kind) {
        return Matchers.matches(events -> facts(events, kind).isEmpty());
    }

    private static <E> List<E> facts(List<? super EventMessage<?>> events, Class<E> kind) {
        return events.stream()
                .map(event -> ((EventMessage<?>) event).getPayload())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
