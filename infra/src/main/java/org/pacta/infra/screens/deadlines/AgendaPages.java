package org.pacta.infra.screens.deadlines;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.feeds.Feed;
import org.pacta.infra.feeds.FeedNames;
import org.pacta.infra.feeds.Feeds;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.deadlines.AgendaPage.Address;
import org.pacta.infra.screens.deadlines.AgendaPage.Choice;
import org.pacta.infra.screens.deadlines.AgendaPage.Group;
import org.pacta.infra.screens.deadlines.AgendaPage.Line;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.springframework.stereotype.Component;

/** Lists private calendars, and what one may follow with a new one. */
@Component
public class AgendaPages {

    private final Feeds feeds;
    private final FeedNames names;
    private final Conventions conventions;
    private final Words words;

    public AgendaPages(Feeds feeds, FeedNames names, Conventions conventions, Words words) {
        this.feeds = feeds;
        this.names = names;
        this.conventions = conventions;
        this.words = words;
    }

    public AgendaPage page(Person person, @Nullable Address created, @Nullable Refusal refusal) {
        var lines = feeds.of(person).stream().map(feed -> line(feed, person)).toList();
        return new AgendaPage(lines, choices(person), created, refusal);
    }

    String name(Feed feed, Person person) {
        return names.of(feed.scope(), person);
    }

    private Line line(Feed feed, Person person) {
        var read = feed.lastReadAt();
        return new Line(
                feed.id(),
                name(feed, person),
                kind(feed.scope()),
                InWords.date(feed.createdAt().atZone(InWords.PARIS).toLocalDate()),
                read == null ? "jamais lu encore" : "lu " + words.ago(read));
    }

    private static String kind(Feed.Scope scope) {
        return switch (scope) {
            case Feed.Scope.OfPerson mine -> "vos conventions";
            case Feed.Scope.OfConvention one -> "une convention";
            case Feed.Scope.OfOrganisation one -> "toute l’organisation";
        };
    }

    private List<Group> choices(Person person) {
        var groups = new ArrayList<Group>();
        groups.add(new Group("Pour moi", List.of(new Choice("person", "Toutes mes échéances"))));
        var organisations = feeds.answersFor(person).stream()
                .sorted()
                .map(one -> new Choice("organisation:" + one.alias(), words.organisation(one)))
                .toList();
        if (!organisations.isEmpty()) groups.add(new Group("Pour toute une organisation", organisations));
        var files = conventions.list(person, null, null).items().stream()
                .map(row -> new Choice("convention:" + row.id().value(), row.reference() + " · " + row.title()))
                .toList();
        if (!files.isEmpty()) groups.add(new Group("Pour une convention", files));
        return List.copyOf(groups);
    }
}
