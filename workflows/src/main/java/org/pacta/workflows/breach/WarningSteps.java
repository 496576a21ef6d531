package org.pacta.workflows.breach;

import static org.pacta.workflows.breach.BreachSteps.MATTER;
import static org.pacta.workflows.breach.BreachSteps.id;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.breach.BreachCommand.AcknowledgeWarning;
import org.pacta.domain.breach.BreachCommand.OrderWarning;
import org.pacta.domain.breach.BreachCommand.RecordWarning;
import org.pacta.domain.breach.BreachRoutes;
import org.pacta.domain.breach.WarningChannel;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Sha256;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** One party warns the other, and the other says that it has read. */
final class WarningSteps {

    private static final String RECORD = "record";
    private static final Map<String, String> DESKS = Map.of(
            "dpo", "le délégué à la protection des données",
            "si", "le service informatique");

    private WarningSteps() {}

    static Step warn() {
        return new Asked(
                        "warn-partner",
                        MATTER,
                        "Avertir l’autre partie de la violation",
                        "La convention vous donne 48 heures depuis que vous en avez connaissance pour avertir l’autre partie ; son propre délai envers la CNIL commence quand elle l’apprend. Un retard s’inscrit avec son motif.",
                        Set.of("VAR-15", "SUR-A4"),
                        WarningSteps::form,
                        WarningSteps::command)
                .until("sur-breach-notice", "var-breach-notice");
    }

    private static Form form(Situation situation) {
        var enclosed = Stream.of(
                documents().hint("Elles sont jointes au courriel. Destinataires : " + addressees(situation) + "."));
        var given = given(situation).map(field -> field.onlyFor(RECORD));
        return new Form(
                List.of(
                        accept("send", "Envoyer le courriel maintenant"),
                        new Form.Decision(RECORD, "Enregistrer un avertissement déjà donné", Form.Tone.NEUTRAL)),
                Stream.of(enclosed, given, Stream.of(lateReason()))
                        .flatMap(fields -> fields)
                        .toList(),
                Map.of("decision", "send"));
    }

    /** What was done outside Pacta. */
    private static Stream<Field> given(Situation situation) {
        return Stream.of(
                Field.moment("warnedAt", "Avertissement donné le", situation.here()),
                Field.choice(
                        "channel",
                        "Par quel moyen",
                        List.of(
                                new Field.Option("EMAIL", "Par courriel"),
                                new Field.Option("PHONE", "Par téléphone"),
                                new Field.Option("LETTER", "Par courrier"),
                                new Field.Option("IN_PERSON", "De vive voix"))),
                Field.of("everyDesk", "Tous ont été avertis : " + addressees(situation), YES_NO));
    }

    private static Field documents() {
        return Field.of("documents", "Pièces utiles à une notification", DOCUMENT)
                .optional();
    }

    private static Field lateReason() {
        return Field.of("lateReason", "Motif du retard", PARAGRAPH).optional().hint("Seulement si le délai est passé.");
    }

    static Step follow() {
        return new Asked(
                        "follow-warning",
                        MATTER,
                        "Suivre le courriel d’avertissement",
                        "Le courriel a été demandé ; l’avertissement ne compte qu’à partir du moment où il est parti, et cette étape se ferme alors d’elle-même. Si le serveur de courrier ne répond pas, avertissez par un autre moyen et enregistrez-le ici.",
                        Set.of("VAR-15", "SUR-A4"),
                        situation -> new Form(
                                List.of(accept(RECORD, "Enregistrer un autre avertissement")),
                                Stream.concat(given(situation), Stream.of(documents(), lateReason()))
                                        .toList(),
                                Map.of(
                                        "decision",
                                        RECORD,
                                        "warnedAt",
                                        situation.here().now().toString(),
                                        "channel",
                                        "PHONE",
                                        "everyDesk",
                                        true)),
                        WarningSteps::command)
                .until("sur-breach-notice", "var-breach-notice");
    }

    private static Command command(Situation situation, Answers answers) {
        var late = answers.sealedIfAny("lateReason").orElse(null);
        if (!answers.decision().equals(RECORD))
            return new OrderWarning(
                    id(situation),
                    situation.by(),
                    desks(situation),
                    documents(answers),
                    situation.here().now(),
                    late,
                    situation.today());
        return new RecordWarning(
                id(situation),
                situation.by(),
                answers.moment("warnedAt"),
                situation.here().now(),
                WarningChannel.valueOf(answers.line("channel")),
                answers.yes("everyDesk") ? desks(situation) : Set.of(),
                documents(answers),
                late,
                situation.today());
    }

    static Step acknowledge() {
        return new Asked(
                "acknowledge-warning",
                MATTER,
                "Accuser réception de l’avertissement",
                "L’autre partie vous a averti d’une violation de données : dites que vous l’avez lue. Votre délai envers la CNIL court déjà, que vous accusiez réception ou non.",
                Set.of("VAR-15", "SUR-A4"),
                situation -> new Form(
                        List.of(accept("acknowledge", "J’ai pris connaissance")),
                        List.of(),
                        Map.of("decision", "acknowledge")),
                (situation, answers) -> new AcknowledgeWarning(id(situation), situation.by(), situation.today()));
    }

    private static @Nullable Sha256 documents(Answers answers) {
        return answers.has("documents") ? answers.hash("documents") : null;
    }

    private static Set<String> desks(Situation situation) {
        var facts = situation.facts();
        var warning = new BreachRoutes(facts.template(), facts.parties(), facts.blanks())
                .of(situation.organisation())
                .warning();
        return warning == null ? Set.of() : warning.desks();
    }

    private static String addressees(Situation situation) {
        return desks(situation).stream()
                .sorted()
                .map(desk -> DESKS.getOrDefault(desk, desk))
                .collect(Collectors.joining(" et "));
    }
}
