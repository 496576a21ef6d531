package org.pacta.infra.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.template.PartyRole;
import org.pacta.infra.documents.SubmittedTexts;
import org.pacta.infra.evidence.EvidenceReader.Reader;
import org.pacta.infra.screens.dossier.LifeLines;
import org.pacta.infra.screens.dossier.Milestone;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Words;
import org.springframework.stereotype.Component;

/** What stands first in a dossier: between whom, what was agreed, and the dates of its life. */
@Component
class EvidenceCover {

    private final LifeLines lives;
    private final SubmittedTexts texts;
    private final Words words;

    EvidenceCover(LifeLines lives, SubmittedTexts texts, Words words) {
        this.lives = lives;
        this.texts = texts;
        this.words = words;
    }

    /** A party in its role, a stage with its day. */
    public record Line(String heading, String text) {}

    /** A piece of the text: {@code heading}, {@code list} or {@code paragraph}. */
    public record Block(String kind, List<String> lines) {}

    Map<String, Object> of(Reader reader, ConventionFile file) {
        var row = file.row();
        var text = texts.read(reader.person(), row.id()).orElse("");
        return Map.of(
                "reference",
                row.reference(),
                "convention",
                row.title(),
                "kind",
                file.facts().template().title(),
                "state",
                words.state(row.state()),
                "parties",
                parties(file),
                "life",
                lives.of(file, List.of()).milestones().stream()
                        .map(stage -> new Line(stage.label(), said(stage)))
                        .toList(),
                "text",
                Arrays.stream(text.strip().split("\n\n+"))
                        .map(EvidenceCover::block)
                        .toList());
    }

    private List<Line> parties(ConventionFile file) {
        return file.row().parties().stream()
                .map(party -> new Line(
                        file.facts()
                                .template()
                                .party(party.role())
                                .map(PartyRole::label)
                                .orElse(party.role()),
                        words.organisation(party.organisation())))
                .toList();
    }

    private static String said(Milestone stage) {
        var began = began(stage);
        return began == null ? stage.state().label() : stage.state().label() + ", depuis le " + began;
    }

    private static @Nullable String began(Milestone stage) {
        return stage.began() == null ? null : InWords.date(stage.began());
    }

    private static Block block(String block) {
        if (block.startsWith("#")) return new Block("heading", List.of(block.replaceFirst("^#+ ", "")));
        if (!block.startsWith("- ")) return new Block("paragraph", List.of(block));
        return new Block(
                "list", block.lines().map(line -> line.replaceFirst("^- ", "")).toList());
    }
}
