package org.pacta.domain.deadline;

import org.pacta.domain.shared.Organisation;

/** Where the rules learn in which place an organisation stands. */
public interface Places {

    Place of(Organisation organisation);
}
