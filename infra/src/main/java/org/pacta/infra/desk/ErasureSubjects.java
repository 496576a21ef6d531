package org.pacta.infra.desk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.FormRefused.Problem;
import org.pacta.infra.security.Directory;
import org.pacta.workflows.step.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of an organisation whom its officer may record a request for, and what they alone hold. */
@Component
class ErasureSubjects {

    private static final String HAS_ACTED = """
            select exists (select 1 from domain_event
                           where convert_from(metadata, 'UTF8')::jsonb
                                 @> jsonb_build_object('actor', :actor::text, 'organisation', :organisation::text))""";

    private final Directory directory;
    private final JdbcClient record;

    ErasureSubjects(Directory directory, JdbcClient record) {
        this.directory = directory;
        this.record = record;
    }

    /** A colleague that the directory knows, or somebody who left and has acted for this organisation. */
    ActorId named(Organisation organisation, Answers answers) {
        var chosen = answers.has("person");
        if (chosen == answers.has("left"))
            throw refused("Choisissez une personne, ou donnez l’identifiant de celle qui est partie.");
        if (chosen) return new ActorId(answers.line("person"));
        var left = answers.line("left").strip();
        if (left.isEmpty() || !hasActed(left, organisation))
            throw refused(
                    "Personne n’a agi pour votre organisation sous cet identifiant : vérifiez-le dans le journal.");
        return new ActorId(left);
    }

    /** In whatever organisation: the key that would be destroyed is the same everywhere. */
    Set<Role> heldAlone(ActorId person) {
        var alone = new HashSet<Role>();
        for (var organisation : directory.organisations())
            Arrays.stream(Role.values())
                    .filter(role -> isAlone(person, organisation, role))
                    .forEach(alone::add);
        return alone;
    }

    private boolean isAlone(ActorId person, Organisation organisation, Role role) {
        var holders = directory.holders(organisation, role);
        return holders.size() == 1 && holders.getFirst().id().equals(person);
    }

    private boolean hasActed(String actor, Organisation organisation) {
        return record.sql(HAS_ACTED)
                .param("actor", actor)
                .param("organisation", organisation.alias())
                .query(Boolean.class)
                .single();
    }

    private static FormRefused refused(String sentence) {
        return new FormRefused(List.of(new Problem("left", "form.person-unknown", sentence)));
    }
}
