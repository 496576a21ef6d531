package org.pacta.domain.deliberation;

import org.pacta.domain.shared.Organisation;

/** Where the rules learn who sits in a deliberative body today. */
public interface Assemblies {

    Assembly of(Organisation organisation);
}
