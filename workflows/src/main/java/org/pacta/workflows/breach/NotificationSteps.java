package org.pacta.workflows.breach;

import static org.pacta.workflows.breach.BreachSteps.MATTER;
import static org.pacta.workflows.breach.BreachSteps.id;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pacta.domain.breach.BreachCommand.CompleteNotification;
import org.pacta.domain.breach.BreachCommand.NotifyCnil;
import org.pacta.domain.breach.BreachCommand.RuleOutBreach;
import org.pacta.domain.breach.BreachCommand.WaiveNotification;
import org.pacta.domain.breach.NotificationContent;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The CNIL is notified, at once with what is known and later with what was missing (GDPR art. 33(3) and (4)). */
final class NotificationSteps {

    private static final String NOTIFY = "notify";
    private static final String WAIVE = "waive";
    private static final String RULE_OUT = "rule-out";
    private static final String NATURE = "nature";
    private static final Set<String> OBLIGATIONS = Set.of("VAR-15", "SUR-A4");

    private NotificationSteps() {}

    static Step notifyCnil() {
        return new Asked(
                        "notify-cnil",
                        MATTER,
                        "Notifier la violation à la CNIL",
                        "La CNIL est notifiée dans les 72 heures, sauf si la violation ne présente vraisemblablement pas de risque pour les personnes (RGPD, article 33). Ce qui manque encore peut suivre ; un retard se motive ; ne pas notifier se motive et s’inscrit au registre.",
                        OBLIGATIONS,
                        NotificationSteps::form,
                        NotificationSteps::command)
                .until("breach-to-cnil");
    }

    private static Form form(Situation situation) {
        var proof = Stream.of(
                Field.moment("notifiedAt", "Notification faite le", situation.here())
                        .onlyFor(NOTIFY),
                Field.of("reference", "Numéro remis par la CNIL", LINE)
                        .onlyFor(NOTIFY)
                        .hint("La notification se fait sur le téléservice de la CNIL, qui remet un numéro."));
        var told = Stream.concat(Stream.of(nature().onlyFor(NOTIFY)), content().map(field -> field.onlyFor(NOTIFY)));
        var reasons = Stream.of(
                Field.of("lateReason", "Motif du retard", PARAGRAPH)
                        .optional()
                        .onlyFor(NOTIFY)
                        .hint("Seulement si les 72 heures sont passées."),
                Field.of("reason", "Pourquoi aucun risque n’est vraisemblable", PARAGRAPH)
                        .onlyFor(WAIVE),
                Field.of("finding", "Ce qui montre qu’aucune donnée personnelle n’est touchée", PARAGRAPH)
                        .onlyFor(RULE_OUT));
        return new Form(
                List.of(
                        accept(NOTIFY, "Enregistrer la notification"),
                        refuse(WAIVE, "Ne pas notifier"),
                        refuse(RULE_OUT, "Ce n’est pas une violation")),
                Stream.of(proof, told, reasons).flatMap(fields -> fields).toList(),
                example(situation));
    }

    private static Map<String, Object> example(Situation situation) {
        return Map.of(
                "decision",
                NOTIFY,
                "notifiedAt",
                situation.here().now().toString(),
                "reference",
                "CNIL-" + situation.today().getYear() + "-000001",
                NATURE,
                "Images de passants consultées par un tiers non autorisé.",
                "persons",
                120,
                "records",
                400,
                "contact",
                "Délégué à la protection des données de la collectivité.",
                "consequences",
                "Atteinte à la vie privée de personnes reconnaissables.",
                "measures",
                "Accès coupé, mots de passe renouvelés, journaux conservés.");
    }

    private static Command command(Situation situation, Answers answers) {
        return switch (answers.decision()) {
            case WAIVE ->
                new WaiveNotification(id(situation), situation.by(), answers.sealed("reason"), situation.today());
            case RULE_OUT ->
                new RuleOutBreach(id(situation), situation.by(), answers.sealed("finding"), situation.today());
            default ->
                new NotifyCnil(
                        id(situation),
                        situation.by(),
                        answers.moment("notifiedAt"),
                        situation.here().now(),
                        answers.line("reference"),
                        told(answers),
                        answers.sealedIfAny("lateReason").orElse(null),
                        situation.today());
        };
    }

    static Step complete() {
        return new Asked(
                "complete-notification",
                MATTER,
                "Compléter la notification à la CNIL",
                "Ce qui n’a pas pu être dit d’abord est dit sans autre retard indu (RGPD, article 33, paragraphe 4). Ce que vous laissez vide reste tel que vous l’avez déjà dit.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("complete", "Enregistrer le complément")),
                        Stream.concat(Stream.of(nature().optional()), content()).toList(),
                        completed(example(situation))),
                (situation, answers) ->
                        new CompleteNotification(id(situation), situation.by(), told(answers), situation.today()));
    }

    private static Map<String, Object> completed(Map<String, Object> example) {
        var rest = new HashMap<>(example);
        rest.keySet().removeAll(Set.of("notifiedAt", "reference"));
        rest.put("decision", "complete");
        return rest;
    }

    private static Field nature() {
        return Field.of(NATURE, "Nature de la violation, catégories de personnes et de données", PARAGRAPH);
    }

    /** What may follow later (GDPR art. 33(4)). */
    private static Stream<Field> content() {
        return Stream.of(
                        Field.of("persons", "Personnes concernées, environ", INTEGER),
                        Field.of("records", "Enregistrements concernés, environ", INTEGER),
                        Field.of("contact", "Contact pour en savoir plus", PARAGRAPH),
                        Field.of("consequences", "Conséquences probables", PARAGRAPH),
                        Field.of("measures", "Mesures prises ou proposées", PARAGRAPH))
                .map(Field::optional);
    }

    private static NotificationContent told(Answers answers) {
        return new NotificationContent(
                answers.sealedIfAny(NATURE).orElse(null),
                answers.has("persons") ? answers.integer("persons") : null,
                answers.has("records") ? answers.integer("records") : null,
                answers.sealedIfAny("contact").orElse(null),
                answers.sealedIfAny("consequences").orElse(null),
                answers.sealedIfAny("measures").orElse(null));
    }
}
