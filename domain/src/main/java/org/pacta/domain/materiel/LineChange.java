package org.pacta.domain.materiel;

/** What a proposal makes of a line of the annexes. */
public enum LineChange {
    ADDED,
    CHANGED,
    /** It goes, as the parties plan in writing (MET-24), or is taken back by its lender. */
    REMOVED,
    /** It stays where it is after the end, as the parties plan in writing (MET-24). */
    KEPT;

    public boolean endsSharing() {
        return this == REMOVED || this == KEPT;
    }
}
