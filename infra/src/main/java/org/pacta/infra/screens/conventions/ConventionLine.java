package org.pacta.infra.screens.conventions;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.News;

/** One convention in the list; {@code news}: what others recorded since it was last opened, or empty. */
public record ConventionLine(
        UUID id,
        String reference,
        String title,
        String parties,
        String state,
        String stateCode,
        String changed,
        String news) {

    static ConventionLine of(ConventionRow row, News.@Nullable Since since, Words words) {
        var parties = row.parties().stream()
                .map(party -> words.organisation(party.organisation()))
                .collect(Collectors.joining(", "));
        return new ConventionLine(
                row.id().value(),
                row.reference(),
                row.title(),
                parties,
                words.state(row.state()),
                row.state(),
                words.ago(row.updatedAt()),
                since == null ? "" : inWords(since, words));
    }

    /** "3 nouveautés : Comité, Commentaires". */
    private static String inWords(News.Since since, Words words) {
        var about = since.matters().stream().map(words::matter).sorted().collect(Collectors.joining(", "));
        return since.facts() == 1 ? "1 nouveauté : " + about : since.facts() + " nouveautés : " + about;
    }
}
