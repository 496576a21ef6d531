package org.pacta.infra.views;

import java.util.List;
import org.pacta.domain.shared.Organisation;
import org.pacta.workflows.step.ConventionFacts.Member;

/** Who sits in an assembly, in the order of its roster, with the names that people know them by. */
@FunctionalInterface
public interface Rosters {

    List<Member> of(Organisation organisation);
}
