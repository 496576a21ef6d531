package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.feeds.FeedNames;
import org.pacta.infra.feeds.Feeds;
import org.pacta.infra.feeds.WantedFeed;
import org.pacta.infra.idempotency.ToldOnce;
import org.pacta.infra.security.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Private calendars: made, listed and taken away. */
@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "calendars", description = "Agendas privés : les échéances à une adresse sans connexion")
class CalendarsController {

    private final Feeds feeds;
    private final FeedNames names;

    CalendarsController(Feeds feeds, FeedNames names) {
        this.feeds = feeds;
        this.names = names;
    }

    /** What a calendar is to follow. */
    @Schema(name = "NewCalendar")
    record Wanted(
            @Schema(allowableValues = {"person", "convention", "organisation"}) @Nullable
            String scope,

            @Schema(description = "Pour une convention : son identifiant") @Nullable
            String convention,

            @Schema(description = "Pour une organisation : son alias") @Nullable
            String organisation) {}

    @GetMapping
    @Operation(summary = "Mes agendas, et ceux des organisations dont je suis juriste ou admin")
    Listing<CalendarJson> list(Person person) {
        return Listing.of(feeds.of(person).stream()
                .map(feed -> CalendarJson.of(feed, names.of(feed.scope(), person), null))
                .toList());
    }

    @PostMapping
    @Operation(
            summary = "Créer un agenda privé",
            description = "L’adresse n’est dite que cette fois, même à une répétition avec la même clé.")
    ResponseEntity<CalendarJson> create(Person person, @RequestBody Wanted wanted, HttpServletRequest request) {
        ToldOnce.mark(request);
        var of = "convention".equals(wanted.scope()) ? wanted.convention() : wanted.organisation();
        var created = feeds.create(person, WantedFeed.read(wanted.scope(), of));
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/agenda/{token}.ics");
        var url = address.buildAndExpand(created.token()).toUriString();
        var feed = created.feed();
        return ResponseEntity.created(java.net.URI.create("/api/v1/calendars/" + feed.id()))
                .body(CalendarJson.of(feed, names.of(feed.scope(), person), url));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Retirer un agenda : son adresse ne répond plus")
    ResponseEntity<Void> revoke(Person person, @PathVariable UUID id) {
        feeds.revoke(person, id);
        return ResponseEntity.noContent().build();
    }
}
