package org.pacta.infra.feeds;

import static org.pacta.infra.feeds.FeedRule.CALENDARS_ARE_FEW;
import static org.pacta.infra.feeds.FeedRule.ORGANISATION_IS_FOLLOWED_BY_ITS_LAWYERS;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.Conventions;
import org.springframework.stereotype.Component;

/** The calendars kept in their table, with the rules of who may have which. */
@Component
class StoredFeeds implements Feeds {

    private static final int MOST = 20;
    private static final Set<Role> ANSWERING = Set.of(Role.JURISTE, Role.ADMIN);

    private final FeedStore store;
    private final Conventions conventions;
    private final LegalClock clock;

    StoredFeeds(FeedStore store, Conventions conventions, LegalClock clock) {
        this.store = store;
        this.conventions = conventions;
        this.clock = clock;
    }

    @Override
    public Created create(Person person, WantedFeed wanted) {
        var scope = scope(person, wanted);
        var mine = store.of(person.id(), Set.of()).size();
        CALENDARS_ARE_FEW.require(mine < MOST, MOST);
        var feed = new Feed(UUID.randomUUID(), person.id(), scope, clock.instant(), null);
        var token = Token.random();
        store.add(feed, token);
        return new Created(feed, token.value());
    }

    @Override
    public List<Feed> of(Person person) {
        return store.of(person.id(), answersFor(person));
    }

    @Override
    public void revoke(Person person, UUID id) {
        if (of(person).stream().noneMatch(feed -> feed.id().equals(id))) throw new NotVisible(id.toString());
        store.revoke(id);
    }

    @Override
    public Set<Organisation> answersFor(Person person) {
        return person.organisations().stream()
                .filter(organisation -> person.holds(organisation, ANSWERING))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Feed.Scope scope(Person person, WantedFeed wanted) {
        return switch (wanted) {
            case WantedFeed.Mine mine -> new Feed.Scope.OfPerson(person.organisations());
            case WantedFeed.OfConvention one -> {
                var row = conventions.find(person, one.convention());
                var seen = row.orElseThrow(() -> new NotVisible(one.convention().toString()));
                yield new Feed.Scope.OfConvention(seen.id(), person.organisations());
            }
            case WantedFeed.OfOrganisation one -> {
                if (!person.organisations().contains(one.organisation()))
                    throw new NotVisible(one.organisation().alias());
                ORGANISATION_IS_FOLLOWED_BY_ITS_LAWYERS.require(
                        answersFor(person).contains(one.organisation()));
                yield new Feed.Scope.OfOrganisation(one.organisation());
            }
        };
    }
}
