package org.pacta.domain.template;

/** What happens at the end of the term: nothing, a silent year more each time, or a prolongation that all parties agree on. */
public enum Renewal {
    NONE,
    TACIT_YEARLY,
    COMMON_ACCORD
}
