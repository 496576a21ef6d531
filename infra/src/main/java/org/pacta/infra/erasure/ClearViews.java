package org.pacta.infra.erasure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.BlankWaived;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.effacement.ErasureEvent.PersonErased;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.views.ConventionTitles;
import org.pacta.infra.views.ViewProcessors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a person's words out of the views that keep texts in clear: titles of conventions and what fills their blanks. Read in
 * its turn by the reader of those views too, so that what it was just writing is taken out as well.
 */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class ClearViews implements Erases {

    private static final String[] TYPES = {
        "convention.ConventionDrafted",
        "convention.BlankFilled",
        "convention.BlankWaived",
        "convention.ConventionAmended"
    };

    private final JdbcClient jdbc;
    private final EventStore store;
    private final WrittenIn written;
    private final ConventionTitles titles;

    ClearViews(JdbcClient jdbc, EventStore store, WrittenIn written, ConventionTitles titles) {
        this.jdbc = jdbc;
        this.store = store;
        this.written = written;
        this.titles = titles;
    }

    @EventHandler
    void on(PersonErased fact) {
        erase(fact.id().person());
    }

    @Override
    public void erase(ActorId person) {
        written.by(person, TYPES).forEach(convention -> erase(person, convention));
    }

    private void erase(ActorId person, ConventionId convention) {
        var answers = new LinkedHashMap<String, Author>();
        store.readEvents(convention.toString(), 0)
                .asStream()
                .map(fact -> fact.getPayload())
                .forEach(fact -> {
                    if (fact instanceof ConventionDrafted e && wrote(person, e.title())) titles.erase(convention);
                    if (fact instanceof BlankFilled e) answers.put(e.blank(), Author.of(e.value()));
                    if (fact instanceof BlankWaived e) answers.put(e.blank(), new Author(e.reason()));
                    if (fact instanceof ConventionAmended e) amended(e, answers);
                });
        answers.forEach((blank, author) -> {
            if (wrote(person, author.text())) empty(convention, blank);
        });
    }

    /** The last word about a blank, if it is a person's. */
    private record Author(@Nullable SealedText text) {

        static Author of(BlankValue value) {
            return new Author(value.text());
        }
    }

    private static void amended(ConventionAmended fact, Map<String, Author> answers) {
        for (var change : fact.changes())
            if (change instanceof BlankAnswered answered) answers.put(answered.blank(), Author.of(answered.value()));
    }

    private static boolean wrote(ActorId person, @Nullable SealedText text) {
        return text != null && text.author().equals(person);
    }

    private void empty(ConventionId convention, String blank) {
        jdbc.sql("update blank_view set value = null, reason = null where convention = ? and blank = ?")
                .params(convention.value(), blank)
                .update();
    }
}
