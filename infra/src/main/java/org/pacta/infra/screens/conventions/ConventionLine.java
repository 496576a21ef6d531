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

    /** As many matters as a line holds. */
    private static final int NAMED = 3;

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
        if (since.never()) return "Dossier que vous n’avez pas encore ouvert";
        var about = since.matters().stream().map(words::matter).sorted().toList();
        var named = about.stream().limit(NAMED).collect(Collectors.joining(", "));
        var more = about.size() > NAMED ? "…" : "";
        return since.facts() + (since.facts() == 1 ? " nouveauté : " : " nouveautés : ") + named + more;
    }
}
