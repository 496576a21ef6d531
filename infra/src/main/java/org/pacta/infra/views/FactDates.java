package org.pacta.infra.views;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.TextId;
import org.pacta.workflows.engine.ContractName;
import org.springframework.stereotype.Component;

/** When something happened to the version of a convention that is under way, looked up in its journal. */
@Component
class FactDates {

    /** Kinds of aggregates that belong to no version of the text. */
    private static final Set<String> UNVERSIONED = Set.of("task", "deadline", "avenant");

    private final History history;

    FactDates(History history) {
        this.history = history;
    }

    Optional<LocalDate> last(TextId text, String event, @Nullable Organisation organisation) {
        return history.of(text.convention(), null).stream()
                .filter(fact -> ContractName.of(fact.type()).equals(event))
                .filter(fact -> isOfText(fact, text))
                .filter(fact -> organisation == null || organisation.alias().equals(organisationOf(fact)))
                .reduce((earlier, later) -> later)
                .map(FactRow::legalDate);
    }

    /** A fact of the convention as a whole that names no version holds for every version. */
    private static boolean isOfText(FactRow fact, TextId text) {
        var parts = fact.aggregate().split("/");
        if (parts.length >= 3 && !UNVERSIONED.contains(parts[0])) return parts[2].equals(text.place());
        return fact.data().path("version").asInt(text.version()) == text.version();
    }

    /** The party a fact is about; failing that, the organisation of the person who recorded it. */
    private static String organisationOf(FactRow fact) {
        var parts = fact.aggregate().split("/");
        if (parts.length == 4) return parts[3];
        var named = fact.data().path("organisation").asText("");
        return named.isEmpty() ? fact.organisation() : named;
    }
}
