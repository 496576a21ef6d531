package org.pacta.infra.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.delegation.DelegationCommand.EntrustRoles;
import org.pacta.domain.delegation.DelegationCommand.RevokeDelegation;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.delegation.DelegationTerm;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.idempotency.NewIdentifiers;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.DelegationRow;
import org.pacta.infra.views.Delegations;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** Records delegations and their end. */
@Component
class Entrusting implements Delegating {

    private final DelegationForms forms;
    private final Hands hands;
    private final Recorder recorder;
    private final Known known;

    Entrusting(DelegationForms forms, Hands hands, Recorder recorder, Known known) {
        this.forms = forms;
        this.hands = hands;
        this.recorder = recorder;
        this.known = known;
    }

    /** What is known besides: the delegations so far, the people, the legal day, a name for what is new. */
    @Component
    record Known(Delegations delegations, Directory directory, LegalClock clock, NewIdentifiers identifiers) {}

    @Override
    public Organisation organisation(Person person, @Nullable String alias) {
        var own = person.organisations().stream().sorted();
        if (alias == null || alias.isBlank())
            return own.findFirst().orElseThrow(() -> new NotVisible("an organisation"));
        return own.filter(one -> one.alias().equals(alias)).findFirst().orElseThrow(() -> new NotVisible(alias));
    }

    @Override
    public Form form(Person person, Organisation organisation) {
        return forms.of(person, organisation);
    }

    @Override
    public DelegationId entrust(Person person, Organisation organisation, Map<String, Object> body) {
        var id = new DelegationId(organisation, known.identifiers().next());
        var filled = hands.read(form(person, organisation), named(body), person, id.convention());
        recorder.record(command(id, actor(person, organisation), filled.answers()));
        return id;
    }

    @Override
    public void revoke(Person person, UUID delegation) {
        var row = known.delegations().given(person).stream()
                .filter(one -> one.id().value().equals(delegation))
                .findFirst()
                .orElseThrow(() -> new NotVisible(delegation.toString()));
        recorder.record(revocation(person, row));
    }

    private RevokeDelegation revocation(Person person, DelegationRow row) {
        var by = new Actor(person.id(), row.id().organisation(), Set.of());
        return new RevokeDelegation(row.id(), by, known.clock().today());
    }

    private EntrustRoles command(DelegationId id, Actor by, Answers answers) {
        var roles = answers.members("roles").stream()
                .map(role -> Role.of(role.value()))
                .collect(Collectors.toUnmodifiableSet());
        return new EntrustRoles(
                id,
                by,
                new ActorId(answers.line("to")),
                roles,
                new DelegationTerm(answers.date("first"), answers.date("last")),
                answers.sealed("reason"),
                known.clock().today());
    }

    /** A script knows colleagues by their account. */
    private Map<String, Object> named(Map<String, Object> body) {
        if (!(body.get("to") instanceof String to) || to.isBlank()) return body;
        var found = known.directory().find(to.strip());
        var named = new HashMap<>(body);
        found.ifPresent(entry -> named.put("to", entry.id().value()));
        return named;
    }

    private static Actor actor(Person person, Organisation organisation) {
        return person.actingFor(organisation).orElseThrow(() -> new NotVisible(organisation.alias()));
    }
}
