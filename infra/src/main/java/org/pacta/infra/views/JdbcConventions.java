package org.pacta.infra.views;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.workflows.step.ConventionFacts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The conventions read from their tables; visibility is part of every query. */
@Component
class JdbcConventions implements Conventions, ConventionArchive {

    private static final int PAGE = 50;
    private static final String VISIBLE =
            "exists (select 1 from party_view p where p.convention = c.id and p.organisation = any(:organisations))";

    private final JdbcClient jdbc;
    private final Directory directory;
    private final FactsReader factsReader;
    private final Journals journals;

    JdbcConventions(JdbcClient jdbc, Directory directory, FactsReader factsReader, Journals journals) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.factsReader = factsReader;
        this.journals = journals;
    }

    @Override
    public Page<ConventionRow> list(Person person, @Nullable String search, @Nullable String cursor) {
        var after = Cursor.read(cursor);
        var words = Searchable.words(search == null ? "" : search);
        var asked = new StringBuilder(ConventionRows.SELECT).append(" where ").append(VISIBLE);
        for (int n = 0; n < words.size(); n++) asked.append(matches(n));
        if (after != null) asked.append(" and (c.updated_at, c.id) < (:at, :id)");
        asked.append(" order by c.updated_at desc, c.id desc limit ").append(PAGE + 1);
        var statement = jdbc.sql(asked.toString()).param("organisations", Seats.organisationsOf(person));
        for (int n = 0; n < words.size(); n++)
            statement = statement
                    .param("word" + n, Searchable.like(words.get(n)))
                    .param("named" + n, organisationsNamed(words.get(n)))
                    .param("states" + n, statesNamed(words.get(n)));
        if (after != null) statement = statement.param("at", after.firstAt()).param("id", after.id());
        return page(statement.query(ConventionRows::read).list());
    }

    @Override
    public Optional<ConventionRow> find(Person person, ConventionId id) {
        return jdbc.sql(ConventionRows.SELECT + " where c.id = :id and " + VISIBLE)
                .param("id", id.value())
                .param("organisations", Seats.organisationsOf(person))
                .query(ConventionRows::read)
                .optional();
    }

    @Override
    public Optional<ConventionFacts> facts(Person person, ConventionId id) {
        return find(person, id).map(row -> factsReader.of(person, row));
    }

    @Override
    public Optional<String> textWith(Person person, ConventionId id, Map<String, String> values) {
        return find(person, id).map(row -> factsReader.of(person, row).wordingWith(values));
    }

    @Override
    public Optional<String> avenant(Person person, AvenantId id) {
        return find(person, id.convention()).map(row -> factsReader.avenants().wording(row, id));
    }

    @Override
    public Map<ConventionId, ConventionRow> findAll(Person person, Collection<ConventionId> ids) {
        return jdbc
                .sql(ConventionRows.SELECT + " where c.id = any(:ids) and " + VISIBLE)
                .param("ids", ids.stream().map(ConventionId::value).distinct().toArray(UUID[]::new))
                .param("organisations", Seats.organisationsOf(person))
                .query(ConventionRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(ConventionRow::id, Function.identity()));
    }

    @Override
    public Set<ConventionId> ids(Person person, Set<Role> roles) {
        var seats = person.organisations().stream()
                .filter(organisation -> person.holds(organisation, roles))
                .map(Organisation::alias)
                .toArray(String[]::new);
        return Set.copyOf(
                jdbc.sql("select distinct convention from party_view where organisation = any(:organisations)")
                        .param("organisations", seats)
                        .query((row, number) -> new ConventionId(row.getObject("convention", UUID.class)))
                        .list());
    }

    @Override
    public Optional<PastConvention> at(Person person, ConventionId id, Instant moment) {
        return find(person, id).flatMap(row -> journals.past(row, moment));
    }

    @Override
    public List<DeadlineRow> deadlines(Person person, ConventionId id) {
        return find(person, id).isEmpty() ? List.of() : journals.deadlines(id);
    }

    @Override
    public List<FactRow> history(Person person, ConventionId id, @Nullable Instant asOf) {
        return find(person, id).isEmpty() ? List.of() : journals.history(person, id, asOf);
    }

    private static String matches(int n) {
        return " and (c.searchable like :word%1$d or c.state = any(:states%1$d) or exists (select 1 from party_view q"
                        .formatted(n)
                + " where q.convention = c.id and q.organisation = any(:named%1$d)))".formatted(n);
    }

    private String[] organisationsNamed(String word) {
        return directory.organisations().stream()
                .filter(each ->
                        Searchable.of(each + " " + directory.nameOf(each)).contains(word))
                .map(Organisation::alias)
                .toArray(String[]::new);
    }

    private static String[] statesNamed(String word) {
        return Arrays.stream(ConventionState.values())
                .filter(state ->
                        Searchable.of(state.code() + " " + state.label()).contains(word))
                .map(ConventionState::code)
                .toArray(String[]::new);
    }

    private static Page<ConventionRow> page(List<ConventionRow> found) {
        if (found.size() <= PAGE) return new Page<>(found, null);
        var shown = found.subList(0, PAGE);
        var last = shown.getLast();
        return new Page<>(
                shown, new Cursor(last.updatedAt(), last.updatedAt(), last.id().value()).write());
    }
}
