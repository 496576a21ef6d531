package org.pacta.infra.screens.erasures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.ErasureDesk;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.form.FormView;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ErasureRow;
import org.pacta.infra.views.Erasures;
import org.springframework.stereotype.Component;

/** The three pages about erasure: one's own, those that the officer answers for, and the answer to one of them. */
@Component
class ErasurePages {

    private static final Set<Role> OFFICER = Set.of(Role.DPO);

    private final Erasures requests;
    private final ErasureDesk desk;
    private final ErasureWords told;
    private final Words words;

    ErasurePages(Erasures requests, ErasureDesk desk, ErasureWords told, Words words) {
        this.requests = requests;
        this.desk = desk;
        this.told = told;
        this.words = words;
    }

    static boolean isOfficer(Person person) {
        return !offices(person).isEmpty();
    }

    /** The organisation of that alias, or the person's first one. */
    Organisation own(Person person, @Nullable String alias) {
        return chosen(person.organisations().stream().sorted().toList(), alias);
    }

    /** The same among those in which the person is the officer. */
    Organisation office(Person person, @Nullable String alias) {
        return chosen(offices(person), alias);
    }

    ErasurePage own(Person person, Organisation organisation, Typed typed, @Nullable Refusal refusal) {
        var about = requests.about(person);
        var waits = about.stream()
                .anyMatch(
                        row -> row.id().organisation().equals(organisation) && row.state() != ErasureRow.State.REFUSED);
        return new ErasurePage(
                lines(person, about),
                organisation.alias(),
                choices(person.organisations().stream().sorted().toList(), organisation),
                waits ? null : FormView.of(desk.ownForm(), typed, refusal),
                refusal);
    }

    ErasurePage office(Person officer, Organisation organisation, Typed typed, @Nullable Refusal refusal) {
        return new ErasurePage(
                lines(officer, requests.answeredBy(officer)),
                organisation.alias(),
                choices(offices(officer), organisation),
                FormView.of(desk.recordForm(officer, organisation), typed, refusal),
                refusal);
    }

    ErasureRow answerable(Person officer, UUID key) {
        return requests.find(officer, key)
                .filter(row -> officer.holds(row.id().organisation(), OFFICER))
                .orElseThrow(() -> new NotVisible(key.toString()));
    }

    ErasurePage answer(Person officer, ErasureRow row, Typed typed, @Nullable Refusal refusal) {
        var line = told.line(officer, row);
        var form = line.mayAnswer() ? FormView.of(desk.answerForm(row), typed, refusal) : null;
        return new ErasurePage(List.of(line), row.id().organisation().alias(), List.of(), form, refusal);
    }

    /** What the last look before an answer quotes. */
    Map<String, String> named(ErasureRow row) {
        return Map.of(
                "de organisation", Articles.of(words.organisation(row.id().organisation())),
                "person", words.person(row.id().person().value()));
    }

    private List<ErasurePage.Line> lines(Person reader, List<ErasureRow> rows) {
        return rows.stream().map(row -> told.line(reader, row)).toList();
    }

    private static List<Organisation> offices(Person person) {
        return person.organisations().stream()
                .filter(organisation -> person.holds(organisation, OFFICER))
                .sorted()
                .toList();
    }

    private static Organisation chosen(List<Organisation> among, @Nullable String alias) {
        return among.stream()
                .filter(one -> alias == null || alias.isBlank() || one.alias().equals(alias))
                .findFirst()
                .orElseThrow(() -> new NotVisible(alias == null ? "an organisation" : alias));
    }

    private List<ErasurePage.Choice> choices(List<Organisation> among, Organisation chosen) {
        if (among.size() < 2) return List.of();
        return among.stream()
                .map(one -> new ErasurePage.Choice(one.alias(), words.organisation(one), one.equals(chosen)))
                .toList();
    }
}
