package org.pacta.infra.feeds;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.infra.views.ConventionRow;
import org.springframework.stereotype.Component;

/** What a calendar is called, in the list of calendars of whoever follows it. */
@Component
public class FeedNames {

    private final ConventionArchive conventions;
    private final Directory directory;

    public FeedNames(ConventionArchive conventions, Directory directory) {
        this.conventions = conventions;
        this.directory = directory;
    }

    /** "Toutes mes échéances", "2026-0001 · Analyse vidéo", "Ville de Suresnes". */
    public String of(Feed.Scope scope, Person reader) {
        return switch (scope) {
            case Feed.Scope.OfPerson mine -> "Toutes mes échéances";
            case Feed.Scope.OfOrganisation one -> directory.nameOf(one.organisation());
            case Feed.Scope.OfConvention one ->
                find(one.convention(), reader)
                        .map(row -> row.reference() + " · " + row.title())
                        .orElse("Une convention que vous ne voyez plus");
        };
    }

    boolean isVisible(ConventionId convention, Person reader) {
        return find(convention, reader).isPresent();
    }

    private Optional<ConventionRow> find(ConventionId convention, Person reader) {
        return Optional.ofNullable(
                conventions.findAll(reader, List.of(convention)).get(convention));
    }
}
