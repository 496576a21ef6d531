package org.pacta.infra.screens.deadlines;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;

/**
 * Somebody's private calendars.
 *
 * @param choices what one may follow; the value is {@code scope} or {@code scope:of}
 */
public record AgendaPage(
        List<Line> lines,
        List<Group> choices,
        @Nullable Address created,
        @Nullable Refusal refusal) {

    /** {@code read}: when a calendar last asked for it, in words. */
    public record Line(UUID id, String name, String kind, String made, String read) {}

    public record Group(String label, List<Choice> choices) {}

    public record Choice(String value, String label) {}

    /** An address that is shown once; {@code subscribe} opens the calendar of the device. */
    public record Address(String name, String url, String subscribe) {}
}
