package org.pacta.infra.screens.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.screens.words.Articles;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.views.FactRow;
import org.pacta.workflows.step.ConventionFacts;
import org.springframework.stereotype.Component;

/** Tells recorded events: what, who, in whose name, on which legal date, and when it was recorded. */
@Component
public class Chronicle {

    /** Recording a day late is ordinary office life; from two days on the gap is shown. */
    private static final long GAP_DAYS = 2;

    private final Sentences sentences;
    private final Words words;

    public Chronicle(Sentences sentences, Words words) {
        this.sentences = sentences;
        this.words = words;
    }

    public List<Told> tell(List<FactRow> facts, ConventionFacts convention) {
        return facts.stream().map(fact -> tell(fact, convention)).toList();
    }

    private Told tell(FactRow fact, ConventionFacts convention) {
        return new Told(
                fact.sequence(),
                sentences.of(fact, convention),
                Quotes.in(fact.data()),
                who(fact),
                inNameOf(fact),
                InWords.date(fact.legalDate()),
                InWords.moment(fact.recordedAt()),
                gap(fact),
                fact.obligations(),
                fact.hash());
    }

    private String who(FactRow fact) {
        var giver = fact.onBehalfOf();
        if (giver == null) return words.person(fact.actor());
        return words.person(fact.actor()) + ", au nom " + Articles.of(words.person(giver));
    }

    /** Not said again where the name of the account says it already. */
    private String inNameOf(FactRow fact) {
        if (fact.actor().equals(ActorId.SYSTEM.value()) || fact.organisation().isEmpty()) return "";
        var organisation = words.organisation(new Organisation(fact.organisation()));
        return words.person(fact.actor()).endsWith(organisation) ? "" : organisation;
    }

    private static @Nullable String gap(FactRow fact) {
        var recorded = LocalDate.ofInstant(fact.recordedAt(), InWords.PARIS);
        var days = ChronoUnit.DAYS.between(fact.legalDate(), recorded);
        return days < GAP_DAYS ? null : "enregistré " + days + " jours après";
    }
}
