package org.pacta.infra.evidence;

import java.util.Map;
import java.util.Set;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.DeskRule;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.springframework.stereotype.Component;

/** For whom a dossier is drawn up: one organisation that is party to it, by somebody who answers for its files. */
@Component
class EvidenceReader {

    private final Conventions conventions;

    EvidenceReader(Conventions conventions) {
        this.conventions = conventions;
    }

    /** The person as one of that organisation only: what other houses of theirs wrote for themselves stays out. */
    record Reader(Person person, Organisation organisation) {}

    Reader of(Person person, ConventionId id) {
        var row = conventions.find(person, id).orElseThrow(() -> new NotVisible(id.toString()));
        return row.parties().stream()
                .map(Party::organisation)
                .filter(party -> person.holds(party, Evidence.DRAWN_UP_BY))
                .sorted()
                .findFirst()
                .map(party -> new Reader(as(person, party), party))
                .orElseThrow(() -> new RuleBroken(
                        DeskRule.ROLE_IS_HELD, "juriste, archiviste ou administration", "l’une des parties"));
    }

    private static Person as(Person person, Organisation organisation) {
        return new Person(
                person.id(), person.name(), Map.of(organisation, person.roles().getOrDefault(organisation, Set.of())));
    }
}
