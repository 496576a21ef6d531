package org.pacta.domain.deadline;

import java.time.Instant;

/** A way of counting hours from the moment of an event. */
public sealed interface CountsHours extends Regime permits Elapsed, Regulation1182, BusinessHours {

    HourReckoning count(Instant event, Hours hours, Direction direction, LocalCalendar calendar);
}
