package org.pacta.domain.deadline;

/** A recorded deadline beside the same one counted with the law, the calendar and the zones of today. */
record Recount(RecordedDeadline recorded, RecordedDeadline present) {

    /** The prudent date may have been kept until another deadline's: only the nominal one is counted from this one alone. */
    boolean differs() {
        return !recorded.nominal().equals(present.nominal());
    }

    RecountCause cause() {
        if (!sameRule()) return RecountCause.RULE;
        return recorded.lastDay().equals(present.lastDay()) ? RecountCause.TIME_ZONE : RecountCause.CALENDAR;
    }

    private boolean sameRule() {
        return recorded.regime().equals(present.regime())
                && recorded.rules().equals(present.rules())
                && recorded.source().equals(present.source());
    }
}
