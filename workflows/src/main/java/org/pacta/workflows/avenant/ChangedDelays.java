package org.pacta.workflows.avenant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.template.ClauseDelays;

/** The delays that an avenant counts otherwise, as the text says them now. */
public record ChangedDelays(ConventionAmended fact, TextInForce text) {

    private static final Set<String> COUNTED = Set.of("length", "regime");

    public List<CatalogueLine> lines() {
        var changed = addresses();
        return ClauseDelays.of(text.template()).stream()
                .filter(line -> changed.contains(line.clause()))
                .toList();
    }

    private Set<String> addresses() {
        return fact.changes().stream()
                .flatMap(change -> change instanceof ParameterSet set ? Stream.of(set) : Stream.empty())
                .filter(set -> COUNTED.contains(aspect(set)))
                .map(set -> text.template().id() + "/" + set.clause() + "/" + subject(set))
                .collect(Collectors.toSet());
    }

    private static String aspect(ParameterSet set) {
        return set.parameter().substring(set.parameter().lastIndexOf('.') + 1);
    }

    private static String subject(ParameterSet set) {
        var place = set.parameter().lastIndexOf('.');
        return place < 0 ? set.parameter() : set.parameter().substring(0, place);
    }
}
