package org.pacta.domain.soustraitance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.Seats;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;

/**
 * What the clauses of a convention say of further processors.
 *
 * @param content parts that a notice must have
 * @param objection how long the controller may object; none where its silence accepts nothing
 * @param answerable the party that answers for whom it engages, and remains alone before the other
 */
public record SubprocessorTerms(
        Organisation notifier,
        Organisation controller,
        Set<NoticePart> content,
        Authorisation authorisation,
        @Nullable CatalogueLine objection,
        Organisation answerable) {

    private static final String OBJECTION = "objection";

    /** Empty where the text says nothing of further processors. */
    public static Optional<SubprocessorTerms> of(ConventionTemplate template, List<Party> parties) {
        var seats = new Seats(template, parties);
        return seats.clauseOn("authorisation").map(clause -> of(seats, clause));
    }

    private static SubprocessorTerms of(Seats seats, Clause clause) {
        var notifier = seats.named(clause, "notice.from").orElseThrow();
        var authorisation = authorisation(clause);
        return new SubprocessorTerms(
                notifier,
                seats.named(clause, "notice.to").orElseThrow(),
                content(Seats.list(clause, "notice.content")),
                authorisation,
                silenceAccepts(clause, authorisation) ? seats.delay(clause, OBJECTION) : null,
                seats.clauseOn("liable")
                        .flatMap(liability -> seats.named(liability, "liable"))
                        .orElse(notifier));
    }

    /** A clause that asks for a part that no notice has would make every notice incomplete. */
    private static Set<NoticePart> content(Set<String> names) {
        if (!names.stream().allMatch(NoticePart::isKnown))
            throw new IllegalStateException("Expected parts of a notice, found " + names);
        return Arrays.stream(NoticePart.values())
                .filter(part -> names.stream().anyMatch(part::isNamed))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Authorisation authorisation(Clause clause) {
        return clause.parameter("authorisation").filter("general"::equals).isPresent()
                ? Authorisation.GENERAL
                : Authorisation.SPECIFIC;
    }

    /** A clause of silence makes sense of a general authorisation only (GDPR art. 28(2)). */
    private static boolean silenceAccepts(Clause clause, Authorisation authorisation) {
        return authorisation == Authorisation.GENERAL
                && clause.parameter("silence").filter("acceptance"::equals).isPresent();
    }
}
