/** Deadlines as the calendars of people read them (RFC 5545). */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.icalendar;
