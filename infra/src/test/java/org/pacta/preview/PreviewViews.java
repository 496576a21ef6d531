package org.pacta.preview;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.Page;
import org.pacta.infra.views.PastConvention;
import org.pacta.infra.views.TaskFilter;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.step.ConventionFacts;

/** The views over the preview's world, with the product's rule of who sees what. */
record PreviewViews(PreviewWorld world) implements Inbox, Conventions, ConventionArchive {

    private static final Comparator<TaskRow> BY_DUE =
            Comparator.comparing(task -> task.due() == null ? Instant.MAX : task.due());

    @Override
    public Page<TaskRow> list(Person person, View view, TaskFilter filter, @Nullable String cursor) {
        return new Page<>(in(person, view).filter(wanted(filter)).sorted(BY_DUE).toList(), null);
    }

    @Override
    public long count(Person person, View view, TaskFilter filter) {
        return in(person, view).filter(wanted(filter)).count();
    }

    @Override
    public Found found(Person person, View view) {
        return new Found(
                in(person, view).map(TaskRow::matter).distinct().sorted().toList(),
                in(person, view).map(TaskRow::convention).distinct().toList());
    }

    private static Predicate<TaskRow> wanted(TaskFilter filter) {
        return task -> (filter.matter() == null || filter.matter().equals(task.matter()))
                && (filter.convention() == null || filter.convention().equals(task.convention()))
                && (filter.due() != TaskFilter.Due.NONE || task.due() == null);
    }

    private Stream<TaskRow> in(Person person, View view) {
        var me = person.id().value();
        Predicate<TaskRow> asked = switch (view) {
            case MINE -> task -> !task.state().ended() && me.equals(task.assignee());
            case GROUP ->
                task -> !task.state().ended()
                        && task.assignee() == null
                        && person.holds(task.organisation(), task.roles());
            case DELEGATED -> task -> !task.state().ended() && me.equals(task.delegatedBy());
            case ON_BEHALF ->
                task -> !task.state().ended()
                        && task.action().equals("decide-deployment")
                        && PreviewDelegations.mandates().received(person).stream()
                                .anyMatch(actor -> actor.actsFor(task.organisation()));
            case DONE -> task -> me.equals(task.endedBy());
        };
        return world.tasks.values().stream().filter(asked);
    }

    @Override
    public Optional<TaskRow> find(Person person, UUID task) {
        return Optional.ofNullable(world.tasks.get(task)).filter(row -> sees(person, row.convention()));
    }

    @Override
    public List<TaskRow> of(Person person, ConventionId convention) {
        return world.tasks.values().stream()
                .filter(task -> task.convention().equals(convention) && sees(person, convention))
                .sorted(Comparator.comparing(TaskRow::openedAt))
                .toList();
    }

    @Override
    public Page<ConventionRow> list(Person person, @Nullable String search, @Nullable String cursor) {
        var words = search == null ? "" : search.toLowerCase();
        return new Page<>(
                world.conventions.values().stream()
                        .map(PreviewFacts::row)
                        .filter(row -> sees(person, row.id())
                                && (row.reference() + row.title() + row.state())
                                        .toLowerCase()
                                        .contains(words))
                        .toList(),
                null);
    }

    @Override
    public Optional<ConventionRow> find(Person person, ConventionId id) {
        return facts(person, id).map(found -> world.conventions.get(found.id()).row());
    }

    @Override
    public Optional<ConventionFacts> facts(Person person, ConventionId id) {
        return Optional.<ConventionFacts>ofNullable(world.conventions.get(id)).filter(found -> sees(person, id));
    }

    @Override
    public Optional<String> textWith(Person person, ConventionId id, Map<String, String> values) {
        return facts(person, id).map(found -> PreviewTexts.of(world.conventions.get(id)));
    }

    @Override
    public Optional<String> avenant(Person person, AvenantId id) {
        return Optional.empty();
    }

    @Override
    public Map<ConventionId, ConventionRow> findAll(Person person, Collection<ConventionId> ids) {
        return ids.stream()
                .flatMap(id -> find(person, id).stream())
                .collect(java.util.stream.Collectors.toMap(ConventionRow::id, row -> row));
    }

    @Override
    public Set<ConventionId> ids(Person person, Set<Role> roles) {
        return Set.of();
    }

    @Override
    public Optional<PastConvention> at(Person person, ConventionId id, Instant moment) {
        return Optional.empty();
    }

    @Override
    public List<DeadlineRow> deadlines(Person person, ConventionId id) {
        return world.deadlines.stream()
                .filter(row -> row.convention().equals(id))
                .toList();
    }

    @Override
    public List<FactRow> history(Person person, ConventionId id, @Nullable Instant asOf) {
        return world.facts.stream()
                .filter(fact -> fact.aggregate().contains(id.value().toString()))
                .toList();
    }

    private boolean sees(Person person, ConventionId id) {
        return world.conventions.get(id).parties().stream()
                .anyMatch(party -> person.organisations().contains(party.organisation()));
    }
}
