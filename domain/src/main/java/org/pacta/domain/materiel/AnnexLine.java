package org.pacta.domain.materiel;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;

/**
 * One good as a line of an annex describes it. Host and guest are told line by line: one party may be both (MET-03).
 *
 * @param label name, type or title of the good, never a person's name
 * @param host the party in whose place it stands; its owner where the annex has no such column
 * @param guest the party that places or uses it there
 * @param data only for a set of data
 * @param statement fingerprint of the état contradictoire, only for what is lent
 */
public record AnnexLine(
        LineKind kind,
        String label,
        Organisation owner,
        @Nullable Organisation host,
        @Nullable Organisation guest,
        @Nullable Energy energy,
        LineDetails details,
        @Nullable DataTerms data,
        @Nullable Sha256 statement) {

    /** Who lets others come there. */
    public Organisation hosting() {
        return host == null ? owner : host;
    }

    /** Who has it there: its guest, or its owner where the annex has no such column. */
    public Organisation placedBy() {
        return guest == null ? owner : guest;
    }

    List<LinePart> missing(Set<LinePart> content) {
        return content.stream().filter(part -> part.isMissing(this)).sorted().toList();
    }

    List<Organisation> named() {
        return Stream.of(owner, hosting(), placedBy()).distinct().toList();
    }

    boolean hasFixedLicence() {
        return data != null && data.isFixed();
    }

    AnnexLine on(@Nullable Sha256 newStatement) {
        return new AnnexLine(kind, label, owner, host, guest, energy, details, data, newStatement);
    }
}
