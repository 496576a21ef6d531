package org.pacta.preview;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.TaskRow;

/** Two steps of the same kind that wait for one lawyer. */
final class PreviewBulk {

    private PreviewBulk() {}

    static void tell(PreviewWorld world) {
        for (var round = 1; round <= 2; round++) put(world, round);
    }

    private static void put(PreviewWorld world, int round) {
        var id = UUID.nameUUIDFromBytes(("bulk" + round).getBytes());
        world.tasks.put(
                id,
                new TaskRow(
                        id,
                        PreviewWorld.id("var"),
                        PreviewWorld.id("var").toString(),
                        "convention",
                        "give-legal-visa",
                        new Organisation("collectivite"),
                        Set.of(Role.JURISTE),
                        round,
                        TaskRow.State.OPEN,
                        null,
                        null,
                        null,
                        Instant.parse("2026-03-1" + (3 + round) + "T11:00:00Z"),
                        LegalClock.PARIS,
                        Instant.parse("2026-03-10T09:00:00Z"),
                        null,
                        null));
    }
}
