package org.pacta.infra.letters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pacta.domain.algorithme.AlgorithmeEvent;
import org.pacta.domain.algorithme.AlgorithmeEvent.AlgorithmAuthorised;
import org.pacta.domain.algorithme.AlgorithmeEvent.AlgorithmProposed;
import org.pacta.domain.algorithme.AlgorithmeEvent.CommitteeOpinionGiven;
import org.pacta.domain.algorithme.AlgorithmeEvent.ProposalStudied;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.eventstore.Drafts;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.security.Directory;
import org.pacta.infra.views.SealedTexts;
import org.springframework.stereotype.Component;

/** The letter by which the Mayor confirms one algorithm to the partner, told by the facts that led to it (SUR-7.1.2). */
@Component
class AlgorithmLetter {

    private final WordList values = WordList.all("classpath:screens/words/values.properties");
    private final Directory directory;
    private final SealedTexts texts;
    private final Drafts drafts;

    AlgorithmLetter(Directory directory, SealedTexts texts, Drafts drafts) {
        this.directory = directory;
        this.texts = texts;
        this.drafts = drafts;
    }

    Letter of(AlgorithmAuthorised authorised, List<AlgorithmeEvent> led) {
        return written(authorised, led, false);
    }

    /** The same, shown before it is signed. */
    Letter projectOf(AlgorithmAuthorised authorised, List<AlgorithmeEvent> led) {
        return written(authorised, led, true);
    }

    private Letter written(AlgorithmAuthorised authorised, List<AlgorithmeEvent> led, boolean project) {
        var words = new HashMap<String, Object>();
        var city = "";
        for (var fact : led) {
            if (fact instanceof AlgorithmProposed e) {
                city = directory.nameOf(e.terms().city());
                words.putAll(proposal(e));
            }
            if (fact instanceof ProposalStudied e) words.put("decision", decided(e));
            if (fact instanceof CommitteeOpinionGiven e) words.putAll(opinion(e));
        }
        words.putAll(decision(authorised));
        words.put("project", project);
        var title = project ? "Projet de lettre du maire : " : "Lettre du maire : ";
        return new Letter("algorithme", title + words.get("algorithm"), city, words);
    }

    private Map<String, Object> proposal(AlgorithmProposed e) {
        var proposal = e.proposal();
        return Map.of(
                "partner", directory.nameOf(e.terms().partner()),
                "algorithm", proposal.name() + ", version " + proposal.version(),
                "purpose", values.of(proposal.purpose()),
                "description", open(e, proposal.description()),
                "proposedOn", InWords.date(e.legalDate()),
                "limit", e.terms().target().percent());
    }

    private static String decided(ProposalStudied e) {
        return e.decision() == null ? "" : ", décision nº " + e.decision() + " de son compte rendu";
    }

    private Map<String, Object> opinion(CommitteeOpinionGiven e) {
        return Map.of(
                "opinion",
                values.of(e.opinion().name()),
                "opinionOn",
                InWords.date(e.legalDate()),
                "reserves",
                e.reserves() == null ? "" : open(e, e.reserves()));
    }

    private Map<String, Object> decision(AlgorithmAuthorised e) {
        var draft = drafts.of(e.id().convention()).orElseThrow();
        return Map.of(
                "convention",
                open(e, draft.title()),
                "on",
                InWords.date(e.legalDate()),
                "mayor",
                directory.nameOf(e.by()).orElse(""),
                "conditions",
                open(e, e.conditions()),
                "installBy",
                e.installationDue().endInWords(),
                "reference",
                e.id().toString());
    }

    private String open(AlgorithmeEvent fact, SealedText text) {
        return texts.read(fact.id().convention(), text);
    }
}
