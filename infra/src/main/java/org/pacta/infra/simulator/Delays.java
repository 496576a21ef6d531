package org.pacta.infra.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Templates;
import org.springframework.stereotype.Component;

/** Every delay that somebody may ask for by name: those of the law, then those of the clauses of each kind of convention. */
@Component
public class Delays {

    private static final String LAW = "law";

    private final Templates templates;

    public Delays(Templates templates) {
        this.templates = templates;
    }

    /** What a delay of the law is about, in the order of a convention's life. */
    public enum Theme {
        ACTS,
        APPEALS,
        DATA,
        CCTV,
        OTHER
    }

    /** Delays of one theme of the law, or of the clauses of one kind of convention. */
    public record Group(@Nullable Theme theme, @Nullable ConventionTemplate template, List<CatalogueLine> lines) {}

    /** Those that end; the others have nothing to be counted. */
    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        var ofTheLaw = Catalogue.all().stream()
                .filter(line -> line.clause().equals(LAW) && ends(line))
                .collect(Collectors.groupingBy(Delays::theme, TreeMap::new, Collectors.toList()));
        ofTheLaw.forEach((theme, lines) -> groups.add(new Group(theme, null, lines)));
        templates.all().forEach(template -> groups.add(group(template)));
        return List.copyOf(groups);
    }

    public Optional<CatalogueLine> find(String id) {
        return Catalogue.find(id)
                .or(() -> templates.all().stream()
                        .flatMap(template -> ClauseDelays.of(template).stream())
                        .filter(line -> line.id().equals(id))
                        .findFirst());
    }

    private static Group group(ConventionTemplate template) {
        var lines = ClauseDelays.of(template).stream().filter(Delays::ends).toList();
        return new Group(null, template, lines);
    }

    private static boolean ends(CatalogueLine line) {
        return switch (line.extent()) {
            case Extent.Fixed fixed -> true;
            case Extent.Cyclic cyclic -> true;
            case Extent.Given given -> true;
            case Extent.Unlimited never -> false;
            case Extent.AtOnce now -> false;
        };
    }

    /** Told by the text that gives it. */
    private static Theme theme(CatalogueLine line) {
        return switch (line.source().split(" ", 2)[0]) {
            case "CGCT" -> Theme.ACTS;
            case "CJA", "CRPA", "CE" -> Theme.APPEALS;
            case "RGPD", "directive" -> Theme.DATA;
            case "CSI", "autorisation" -> Theme.CCTV;
            default -> Theme.OTHER;
        };
    }
}
