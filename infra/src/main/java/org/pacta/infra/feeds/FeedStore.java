package org.pacta.infra.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.time.LegalClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendars that exist, by their owner and by the digest of their token. */
@Component
class FeedStore {

    private static final Duration READ_IS_NOTED_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final LegalClock clock;

    FeedStore(JdbcClient jdbc, LegalClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Feed feed, Token token) {
        var convention = feed.scope() instanceof Feed.Scope.OfConvention one
                ? one.convention().value()
                : null;
        jdbc.sql("""
                        insert into calendar_feed (id, token_hash, owner, scope, convention, organisations, created_at)
                        values (:id, :hash, :owner, :scope, :convention, :organisations, :at)""")
                .param("id", feed.id())
                .param("hash", token.hash().hex())
                .param("owner", feed.owner().value())
                .param("scope", feed.scope().code())
                .param("convention", convention)
                .param("organisations", aliases(feed.scope().organisations()))
                .param("at", at(feed.createdAt()))
                .update();
    }

    /** A person's own, and those of the organisations for which they answer; the latest first. */
    List<Feed> of(ActorId owner, Set<Organisation> answersFor) {
        return jdbc.sql("""
                        select * from calendar_feed
                        where revoked_at is null
                          and (owner = :owner or (scope = 'organisation' and organisations <@ cast(:organisations as text[])))
                        order by created_at desc, id""")
                .param("owner", owner.value())
                .param("organisations", aliases(answersFor))
                .query(FeedStore::read)
                .list();
    }

    Optional<Feed> find(Token token) {
        return jdbc.sql("select * from calendar_feed where token_hash = :hash and revoked_at is null")
                .param("hash", token.hash().hex())
                .query(FeedStore::read)
                .optional();
    }

    void revoke(UUID id) {
        jdbc.sql("update calendar_feed set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    /** To the hour, so that reading seldom writes. */
    void noteReading(UUID id) {
        var now = clock.instant();
        jdbc.sql("""
                        update calendar_feed set last_read_at = :now
                        where id = :id and (last_read_at is null or last_read_at < :before)""")
                .param("now", at(now))
                .param("before", at(now.minus(READ_IS_NOTED_EVERY)))
                .param("id", id)
                .update();
    }

    private static Feed read(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                new ActorId(row.getString("owner")),
                scope(row),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("last_read_at", OffsetDateTime.class)));
    }

    private static Feed.Scope scope(ResultSet row) throws SQLException {
        var organisations = Arrays.stream(
                        (String[]) row.getArray("organisations").getArray())
                .map(Organisation::new)
                .collect(Collectors.toUnmodifiableSet());
        return switch (row.getString("scope")) {
            case "person" -> new Feed.Scope.OfPerson(organisations);
            case "organisation" ->
                new Feed.Scope.OfOrganisation(organisations.iterator().next());
            case "convention" ->
                new Feed.Scope.OfConvention(new ConventionId(row.getObject("convention", UUID.class)), organisations);
            default -> throw new SQLException("Not a scope: " + row.getString("scope"));
        };
    }

    private static String[] aliases(Set<Organisation> organisations) {
        return organisations.stream().map(Organisation::alias).sorted().toArray(String[]::new);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
