package org.pacta.domain.template;

import java.util.List;

/** The kinds of convention on offer; a running convention asks for the very version that it was drafted under. */
public interface Templates {

    /** Refuses an id or a version that is not on offer with {@link UnknownTemplate}. */
    ConventionTemplate get(String id, int version);

    /** Refuses an id that is not on offer with {@link UnknownTemplate}. */
    ConventionTemplate latest(String id);

    /** Every kind of convention at its latest version, in order of id. */
    List<ConventionTemplate> all();
}
