package org.pacta.infra.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.shared.Organisation;
import org.pacta.workflows.step.ConventionFacts.LegalIdentity;
import org.pacta.workflows.step.ConventionFacts.Member;

/** Who sits in an assembly, in the order of its roster, with the names that people know them by. */
public interface Rosters {

    /** Every organisation of the directory, with its name. */
    Map<Organisation, String> organisations();

    List<Member> of(Organisation organisation);

    /** SIREN and département of a public body; empty for a private one. */
    Optional<LegalIdentity> identity(Organisation organisation);
}
