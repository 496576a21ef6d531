package org.pacta.infra.views;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.workflows.step.Steps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The inbox read from its one narrow table; what a person may not see is left out by the query itself. */
@Component
class JdbcInbox implements Inbox {

    private static final int PAGE = 50;
    private static final int FOUND = 200;
    private static final String VISIBLE =
            "exists (select 1 from party_view p where p.convention = t.convention and p.organisation = any(:organisations))";
    private static final String MINE =
            "t.organisation = any(:organisations) and t.state = 'CLAIMED' and t.assignee = :me";
    private static final String GROUP = """
            t.organisation = any(:organisations) and t.state = 'OPEN' and exists (
              select 1 from unnest(:heldIn::text[], :roles::text[]) as seat (organisation, role)
              where seat.organisation = t.organisation and seat.role = any(t.roles))""";
    private static final String IN_NAME = """
            t.organisation = any(:organisations) and not t.action = any(:personal) and exists (
              select 1 from unnest(:heldIn::text[], :roles::text[], :givers::text[]) as seat (organisation, role, giver)
              where seat.organisation = t.organisation and seat.role = any(t.roles)
                and (t.state = 'OPEN' or t.state = 'CLAIMED' and t.assignee = seat.giver))""";
    private static final String ON_BEHALF = IN_NAME + " and not (t.state = 'OPEN' and "
            + GROUP.replace("heldIn", "ownIn").replace(":roles", ":ownRoles") + ")";
    private static final String DELEGATED =
            "(t.organisation = any(:organisations) and t.state = 'CLAIMED' and t.delegated_by = :me) or (" + IN_NAME
                    + ")";
    private static final String DONE = "t.organisation = any(:organisations) and t.state = 'DONE' and t.ended_by = :me";

    private static final Order MOST_URGENT_FIRST = new Order(
            TaskRow::due,
            " and (t.due, t.opened_at, t.id) > (:first, :openedAt, :id)",
            " order by t.due, t.opened_at, t.id");
    private static final Order LATEST_FIRST = new Order(
            TaskRow::endedAt,
            " and (t.ended_at, t.opened_at, t.id) < (:first, :openedAt, :id)",
            " order by t.ended_at desc, t.opened_at desc, t.id desc");

    /** What comes first in a list, and after what its next page begins. */
    private record Order(Function<TaskRow, @Nullable Instant> first, String after, String by) {}

    private final JdbcClient jdbc;
    private final Mandates mandates;
    private final LegalClock clock;
    private final String[] personal;

    JdbcInbox(JdbcClient jdbc, Mandates mandates, LegalClock clock, Steps steps) {
        this.jdbc = jdbc;
        this.mandates = mandates;
        this.clock = clock;
        this.personal = steps.personal().toArray(String[]::new);
    }

    @Override
    public Page<TaskRow> list(Person person, View view, TaskFilter filter, @Nullable String cursor) {
        var after = Cursor.read(cursor);
        var order = view == View.DONE ? LATEST_FIRST : MOST_URGENT_FIRST;
        var asked = "select t.* from task_view t where (" + filter(view) + ")" + FilterSql.WHERE
                + (after == null ? "" : order.after()) + order.by() + " limit " + (PAGE + 1);
        var statement = FilterSql.bind(bind(jdbc.sql(asked), person, view), filter, clock);
        if (after != null)
            statement = statement
                    .param("first", TaskRows.orInfinity(after.first()))
                    .param("openedAt", after.secondAt())
                    .param("id", after.id());
        return page(statement.query(TaskRows::read).list(), order);
    }

    @Override
    public long count(Person person, View view, TaskFilter filter) {
        var asked = "select count(*) from task_view t where (" + filter(view) + ")" + FilterSql.WHERE;
        return FilterSql.bind(bind(jdbc.sql(asked), person, view), filter, clock)
                .query(Long.class)
                .single();
    }

    @Override
    public Found found(Person person, View view) {
        var asked = "select t.matter, t.convention from task_view t where (" + filter(view)
                + ") group by t.matter, t.convention order by min(t.due), t.convention limit " + FOUND;
        var matters = new TreeSet<String>();
        var conventions = new LinkedHashSet<ConventionId>();
        bind(jdbc.sql(asked), person, view).query(row -> {
            matters.add(row.getString("matter"));
            conventions.add(new ConventionId(row.getObject("convention", UUID.class)));
        });
        return new Found(List.copyOf(matters), List.copyOf(conventions));
    }

    @Override
    public Optional<TaskRow> find(Person person, UUID task) {
        return jdbc.sql("select t.* from task_view t where t.id = :id and " + VISIBLE)
                .param("id", task)
                .param("organisations", Seats.organisationsOf(person))
                .query(TaskRows::read)
                .optional();
    }

    @Override
    public List<TaskRow> of(Person person, ConventionId convention) {
        return jdbc.sql("select t.* from task_view t where t.convention = :convention and " + VISIBLE
                        + " order by t.opened_at, t.id")
                .param("convention", convention.value())
                .param("organisations", Seats.organisationsOf(person))
                .query(TaskRows::read)
                .list();
    }

    private static String filter(View view) {
        return switch (view) {
            case MINE -> MINE;
            case GROUP -> GROUP;
            case DELEGATED -> DELEGATED;
            case ON_BEHALF -> ON_BEHALF;
            case DONE -> DONE;
        };
    }

    private StatementSpec bind(StatementSpec statement, Person person, View view) {
        var seats = Seats.of(person);
        var bound = statement.param("organisations", seats.organisations());
        return switch (view) {
            case MINE, DONE -> bound.param("me", person.id().value());
            case GROUP -> bound.param("heldIn", seats.heldIn()).param("roles", seats.roles());
            case DELEGATED ->
                inNames(bound, mandates.given(person)).param("me", person.id().value());
            case ON_BEHALF ->
                inNames(bound, mandates.received(person))
                        .param("ownIn", seats.heldIn())
                        .param("ownRoles", seats.roles());
        };
    }

    private StatementSpec inNames(StatementSpec statement, List<Actor> actors) {
        var borrowed = BorrowedSeats.of(actors);
        return statement
                .param("heldIn", borrowed.heldIn())
                .param("roles", borrowed.roles())
                .param("givers", borrowed.givers())
                .param("personal", personal);
    }

    private static Page<TaskRow> page(List<TaskRow> found, Order order) {
        if (found.size() <= PAGE) return new Page<>(found, null);
        var shown = found.subList(0, PAGE);
        var last = shown.getLast();
        var next = new Cursor(TaskRows.orFar(order.first().apply(last)), last.openedAt(), last.id());
        return new Page<>(shown, next.write());
    }
}
