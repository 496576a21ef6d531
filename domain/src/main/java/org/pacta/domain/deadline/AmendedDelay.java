package org.pacta.domain.deadline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figure that an avenant gave a delay of the catalogue, as a fact that starts such a delay records it.
 *
 * @param length ISO 8601
 */
public record AmendedDelay(String length, String regime, int avenant) {

    /** None where the catalogue's own figure stands. */
    public static Optional<AmendedDelay> of(CatalogueLine line) {
        var place = line.source().indexOf(CatalogueLine.BY_AVENANT);
        if (place < 0 || !(line.extent() instanceof Extent.Fixed fixed)) return Optional.empty();
        var avenant = line.source().substring(place + CatalogueLine.BY_AVENANT.length());
        return Optional.of(new AmendedDelay(iso(fixed.length()), line.regime().code(), Integer.parseInt(avenant)));
    }

    private static String iso(Length length) {
        return switch (length) {
            case Span span -> span.period().toString();
            case Hours hours -> hours.duration().toString();
        };
    }

    /** The line of the catalogue with that figure, or as it is. */
    public static CatalogueLine line(String id, @Nullable AmendedDelay amended) {
        var line = Catalogue.line(id);
        if (amended == null) return line;
        return line.amended(
                Length.parse(amended.length()),
                Regime.of(amended.regime()).orElse(line.regime()),
                String.valueOf(amended.avenant()));
    }
}
