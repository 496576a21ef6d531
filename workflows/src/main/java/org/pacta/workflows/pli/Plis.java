package org.pacta.workflows.pli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.PliId;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;

/** What forms show of letters with legal effect. */
public final class Plis {

    public static final String REGISTER = "letters";
    public static final String SENT = "PLI_SENT";
    public static final String PRESENTED = "PLI_PRESENTED";

    private Plis() {}

    /** The forms that are accepted, in the words of a French reader. */
    public static Field form(Set<PliForm> accepted) {
        return Field.choice(
                "form",
                "Forme du pli",
                Arrays.stream(PliForm.values())
                        .filter(accepted::contains)
                        .map(form -> new Field.Option(form.name(), label(form)))
                        .toList());
    }

    private static String label(PliForm form) {
        return switch (form) {
            case SIMPLE_LETTER -> "Lettre simple signée";
            case EMAIL -> "Courriel signé";
            case LRAR -> "Recommandé avec avis de réception";
            case LRE -> "Recommandé électronique";
        };
    }

    /** Letters under way that this organisation wrote, or that are written to it. */
    static List<KeptLine> underWay(Situation situation, String side) {
        var own = situation.by().organisation().alias();
        return situation.facts().register(REGISTER).stream()
                .filter(line -> Set.of(SENT, PRESENTED).contains(line.cell("state")))
                .filter(line -> line.cell(side).equals(own))
                .toList();
    }

    static Stream<Field.Option> options(List<KeptLine> lines) {
        return lines.stream()
                .map(line -> new Field.Option(
                        line.id(), line.cell("title") + ", envoyé le " + Living.day(line.cell("sentOn"))));
    }

    /** The file of the letter of this procedure that was drawn up last, as an example of a document. */
    public static String exampleFile(Situation situation, String procedure) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell("cause").equals(procedure))
                .reduce((first, last) -> last)
                .map(line -> PliId.of(line.id()).file().toString())
                .orElse("");
    }
}
