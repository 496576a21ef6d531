package org.pacta.preview;

import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.evidence.Evidence;
import org.pacta.infra.security.Person;

/** A world in memory has no record that could be proved. */
final class PreviewEvidence implements Evidence {

    @Override
    public Drawn draw(Person person, ConventionId id) {
        throw new NotVisible("record of " + id);
    }

    @Override
    public Drawn transfer(Person person, ConventionId id) {
        throw new NotVisible("record of " + id);
    }
}
