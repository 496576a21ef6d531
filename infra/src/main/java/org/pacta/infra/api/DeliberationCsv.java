package org.pacta.infra.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.registers.Csv;
import org.pacta.infra.views.DeliberationLine;

/** The register of deliberations as CSV with French headings. */
final class DeliberationCsv {

    private static final List<String> HEADINGS = List.of(
            "convention",
            "titre",
            "avenant",
            "version",
            "organisation",
            "numero",
            "date_vote",
            "resultat",
            "scrutin_secret",
            "pour",
            "contre",
            "abstentions",
            "ne_prennent_pas_part",
            "identifiant_acte",
            "date_reception",
            "date_publication",
            "date_executoire");

    private DeliberationCsv() {}

    static String of(List<DeliberationLine> lines) {
        return Csv.of(HEADINGS, lines.stream().map(DeliberationCsv::cells));
    }

    private static List<String> cells(DeliberationLine line) {
        return Stream.of(
                        line.reference(),
                        line.title(),
                        line.avenant(),
                        line.version(),
                        line.organisation(),
                        line.number(),
                        line.votedOn(),
                        outcome(line.outcome()),
                        line.secret() ? "oui" : "non",
                        line.votesFor(),
                        line.votesAgainst(),
                        line.abstentions(),
                        line.notVoting(),
                        orEmpty(line.acte()),
                        orEmpty(line.receivedOn()),
                        orEmpty(line.publishedOn()),
                        orEmpty(line.executoryOn()))
                .map(String::valueOf)
                .toList();
    }

    private static String outcome(@Nullable String outcome) {
        if (outcome == null) return "";
        return outcome.equals("adopted") ? "adoptée" : "rejetée";
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
