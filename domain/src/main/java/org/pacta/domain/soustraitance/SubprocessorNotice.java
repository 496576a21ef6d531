package org.pacta.domain.soustraitance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;

/**
 * What a processor says of the one it wants to engage; what is missing makes the notice incomplete.
 *
 * @param activities what is entrusted to it
 * @param identity its name or that of its firm
 * @param contact how to reach it
 */
public record SubprocessorNotice(
        @Nullable SealedText activities,
        @Nullable SealedText identity,
        @Nullable SealedText contact,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractUntil) {

    List<NoticePart> missing(Set<NoticePart> content) {
        return content.stream().filter(part -> part.isMissing(this)).sorted().toList();
    }
}
