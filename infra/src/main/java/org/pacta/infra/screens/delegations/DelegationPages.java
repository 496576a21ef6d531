package org.pacta.infra.screens.delegations;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.Delegating;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.form.FormView;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DelegationRow;
import org.pacta.infra.views.Delegations;
import org.springframework.stereotype.Component;

/** Tells a person's delegations in words. */
@Component
public class DelegationPages {

    private final Delegations delegations;
    private final Delegating desk;
    private final Conventions conventions;
    private final Said said;

    public DelegationPages(Delegations delegations, Delegating desk, Conventions conventions, Said said) {
        this.delegations = delegations;
        this.desk = desk;
        this.conventions = conventions;
        this.said = said;
    }

    /** The words of the page. */
    @Component
    public record Said(Words words, StepWords steps) {}

    DelegationsPage page(Person person, Organisation organisation, Typed typed, @Nullable Refusal refusal) {
        var given = delegations.given(person).stream();
        var received = delegations.received(person).stream();
        return new DelegationsPage(
                given.map(row -> line(person, row, row.receiver(), true)).toList(),
                received.map(row -> line(person, row, row.giver(), false)).toList(),
                organisation.alias(),
                organisations(person, organisation),
                form(person, organisation, typed, refusal),
                refusal);
    }

    private @Nullable FormView form(Person person, Organisation organisation, Typed typed, @Nullable Refusal refusal) {
        var form = desk.form(person, organisation);
        var lacks = form.fields().stream()
                .limit(2)
                .anyMatch(field -> field.options().isEmpty());
        return lacks ? null : FormView.of(form, typed, refusal);
    }

    private List<DelegationsPage.Choice> organisations(Person person, Organisation chosen) {
        if (person.organisations().size() < 2) return List.of();
        return person.organisations().stream()
                .sorted()
                .map(one -> new DelegationsPage.Choice(one.alias(), said.words().organisation(one), one.equals(chosen)))
                .toList();
    }

    private DelegationsPage.Line line(Person person, DelegationRow row, ActorId other, boolean given) {
        var state = row.state(said.words().today());
        var ends = state == DelegationRow.State.RUNNING || state == DelegationRow.State.COMING;
        return new DelegationsPage.Line(
                row.id().value(),
                said.words().person(other.value()),
                said.words().organisation(row.id().organisation()),
                row.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")),
                "du " + InWords.date(row.term().first()) + " au "
                        + InWords.date(row.term().last()) + " compris",
                inWords(row, state),
                given && ends,
                row.reason(),
                row.acts().stream().map(act -> done(person, act)).toList());
    }

    private static String inWords(DelegationRow row, DelegationRow.State state) {
        var revoked = row.revokedOn();
        return switch (state) {
            case COMING -> "à venir";
            case RUNNING -> "en cours";
            case OVER -> "terminée";
            case REVOKED -> "retirée" + (revoked == null ? "" : " le " + InWords.date(revoked));
        };
    }

    private DelegationsPage.Done done(Person person, DelegationRow.Done act) {
        var reference = conventions.find(person, act.convention()).map(ConventionRow::reference);
        return new DelegationsPage.Done(
                act.convention().value(),
                reference.orElse(""),
                said.steps().title(act.action()),
                InWords.date(act.on()));
    }
}
