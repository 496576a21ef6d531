package org.pacta.domain.demande;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.demande.DemandeCommand.ReceiveRequest;
import org.pacta.domain.demande.DemandeEvent.RequestForwarded;
import org.pacta.domain.demande.DemandeEvent.RequestReceived;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.TemplateShelf;

/** The request that the tests speak of: received on Sunday 31 January 2027 under the clauses of Suresnes. */
final class Requests {

    static final DemandeId ID = new DemandeId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000a3"));
    static final LocalDate JANUARY_31 = LocalDate.of(2027, 1, 31);

    /** 28 February is a Sunday. */
    static final LocalDate MARCH_1 = LocalDate.of(2027, 3, 1);

    static final LocalDate MARCH_22 = LocalDate.of(2027, 3, 22);
    static final LocalDate APRIL_30 = LocalDate.of(2027, 4, 30);
    static final Instant NOON = noon(JANUARY_31);

    static final Actor CITY_DPO = actor(SURESNES, Role.DPO);
    static final Actor COMPANY = actor(XXII, Role.TECHNIQUE);
    static final LocalCalendars CALENDARS =
            new LocalCalendars((day, place) -> Optional.empty(), party -> Place.METROPOLE);
    static final List<Party> PARTIES = List.of(new Party("ville", SURESNES), new Party("partenaire", XXII));
    static final RequestRoles ROLES = new RequestRoles("statistiques-de-flux", SURESNES, XXII, Set.of("dpo"));

    private Requests() {}

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Europe/Paris")).toInstant();
    }

    static RequestRoute route(String purpose, Map<String, String> blanks) {
        return routes("suresnes-xxii", blanks).of(purpose, SURESNES);
    }

    static RequestRoute route() {
        return route("statistiques-de-flux", Map.of());
    }

    static RequestRoutes routes(String template, Map<String, String> blanks) {
        return new RequestRoutes(TemplateShelf.template(template), PARTIES, blanks);
    }

    static DataRequest access() {
        return request(RequestKind.ACCESS, false, null);
    }

    static DataRequest request(RequestKind kind, boolean doubted, @Nullable LocalDate imagesOf) {
        return new DataRequest(kind, REASON, REASON, NOON, doubted, imagesOf);
    }

    static ReceiveRequest receive(Actor by, DataRequest request, RequestRoute route) {
        return new ReceiveRequest(ID, by, request, route, JANUARY_31);
    }

    static RecordedDeadline due(String line) {
        return Catalogue.line(line).from(JANUARY_31, CALENDARS.of(SURESNES));
    }

    static Extension extension() {
        return new Extension(due("dsr-extension-told"), due("dsr-extension"), due("sur-late-answer"));
    }

    static RequestReceived received(Actor by, DataRequest request) {
        return new RequestReceived(
                ID, by.organisation(), request, ROLES, due("dsr-answer"), null, extension(), null, false, JANUARY_31);
    }

    /** About images taken on that day, which are destroyed before the month is over. */
    static RequestReceived receivedOnImages(LocalDate taken) {
        return new RequestReceived(
                ID,
                SURESNES,
                request(RequestKind.ACCESS, false, taken),
                ROLES,
                due("dsr-answer"),
                null,
                extension(),
                imagesDue(taken),
                true,
                JANUARY_31);
    }

    static RecordedDeadline imagesDue(LocalDate taken) {
        return Catalogue.line("cctv-images").from(taken, CALENDARS.of(SURESNES));
    }

    static RequestForwarded forwarded() {
        return new RequestForwarded(ID, SURESNES, Set.of("dpo"), NOON.plusSeconds(1500), 25, JANUARY_31);
    }

    static FixtureConfiguration<Demande> demande() {
        return new AggregateTestFixture<>(Demande.class).registerInjectableResource(CALENDARS);
    }
}
