package org.pacta.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.feeds.Feed;
import org.pacta.infra.feeds.Feeds;
import org.pacta.infra.feeds.WantedFeed;
import org.pacta.infra.security.Person;

/** Private calendars in memory; the one that the mayor of Suresnes made before was read yesterday. */
final class PreviewFeeds implements Feeds {

    static final String TOKEN = "preview".repeat(6) + "p";

    private final List<Feed> feeds = new ArrayList<>();

    PreviewFeeds() {
        var mayor = PreviewPeople.person("executif.suresnes");
        var scope = new Feed.Scope.OfPerson(mayor.organisations());
        var read = Instant.parse("2026-03-11T18:00:00Z");
        feeds.add(new Feed(UUID.randomUUID(), mayor.id(), scope, Instant.parse("2026-02-02T08:00:00Z"), read));
    }

    @Override
    public Created create(Person person, WantedFeed wanted) {
        var scope = switch (wanted) {
            case WantedFeed.Mine mine -> new Feed.Scope.OfPerson(person.organisations());
            case WantedFeed.OfConvention one -> new Feed.Scope.OfConvention(one.convention(), person.organisations());
            case WantedFeed.OfOrganisation one -> new Feed.Scope.OfOrganisation(one.organisation());
        };
        var feed = new Feed(UUID.randomUUID(), person.id(), scope, PreviewWorld.NOW, null);
        feeds.add(feed);
        return new Created(feed, TOKEN);
    }

    @Override
    public List<Feed> of(Person person) {
        return feeds.stream()
                .filter(feed -> feed.owner().equals(person.id()))
                .sorted(Comparator.comparing(Feed::createdAt).reversed())
                .toList();
    }

    @Override
    public void revoke(Person person, UUID id) {
        if (!feeds.removeIf(feed -> feed.id().equals(id) && feed.owner().equals(person.id())))
            throw new NotVisible(id.toString());
    }

    @Override
    public Set<Organisation> answersFor(Person person) {
        return person.organisations().stream()
                .filter(organisation -> person.holds(organisation, Set.of(Role.JURISTE, Role.ADMIN)))
                .collect(Collectors.toSet());
    }
}
