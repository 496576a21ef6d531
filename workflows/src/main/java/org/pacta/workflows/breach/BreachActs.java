package org.pacta.workflows.breach;

import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pacta.domain.breach.BreachCommand.ReportBreach;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.breach.BreachNature;
import org.pacta.domain.breach.BreachRoutes;
import org.pacta.domain.breach.Discovery;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** A breach is reported by whoever noticed it, in a minute; what is not known yet is asked later. */
public final class BreachActs {

    private static final String SEVERAL = "SEVERAL";
    private static final String INCIDENT = "incident";
    private static final Set<String> BEFORE_DATA = Set.of("draft", "instruction", "deliberation", "transmission");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private BreachActs() {}

    public static List<Act> all() {
        var report = new Asked(
                "report-breach",
                BreachSteps.MATTER,
                "Signaler une violation de données",
                "Dès que vous en êtes raisonnablement certain, les délais courent : 48 heures pour avertir l’autre partie si la convention le demande, 72 heures pour la CNIL. Dites l’essentiel, le reste vous sera demandé ensuite.",
                Set.of("VAR-15", "SUR-A4"),
                BreachActs::form,
                BreachActs::command);
        return List.of(new Unasked(report, BreachActs::closed));
    }

    private static Form form(Situation situation) {
        return new Form(
                List.of(accept("report", "Signaler la violation")),
                List.of(
                        Field.moment("awareAt", "Vous en avez connaissance depuis le", situation.here())
                                .hint(
                                        "Le moment où vous en avez été raisonnablement certain, pas celui où vous signalez : les délais courent de là."),
                        Field.choice(
                                "nature",
                                "Ce qui est atteint",
                                List.of(
                                        new Field.Option(
                                                BreachNature.CONFIDENTIALITY.name(),
                                                "Confidentialité : vues ou copiées par qui ne devait pas"),
                                        new Field.Option(
                                                BreachNature.INTEGRITY.name(), "Intégrité : modifiées sans droit"),
                                        new Field.Option(
                                                BreachNature.AVAILABILITY.name(),
                                                "Disponibilité : perdues ou inaccessibles"),
                                        new Field.Option(SEVERAL, "Les trois, ou on ne sait pas encore"))),
                        Field.of("summary", "Ce qui s’est passé", PARAGRAPH)
                                .hint("En deux phrases, sans nommer personne."),
                        Field.of("certainty", "Ce qui l’a rendu certain", PARAGRAPH),
                        Field.moment("occurredAt", "La violation a commencé le", situation.here())
                                .optional(),
                        Field.of(INCIDENT, "Numéro d’incident", LINE)
                                .optional()
                                .hint(
                                        "Si la même violation est déjà signalée sur une autre convention : son numéro, inscrit au registre.")),
                Map.of(
                        "decision",
                        "report",
                        "awareAt",
                        situation.here().now().toString(),
                        "nature",
                        BreachNature.CONFIDENTIALITY.name(),
                        "summary",
                        "Des images ont été consultées depuis un compte qui ne devait plus exister.",
                        "certainty",
                        "Le journal des accès montre la connexion."));
    }

    private static Command command(Situation situation, Answers answers) {
        var facts = situation.facts();
        var discovery = new Discovery(
                natures(answers.line("nature")),
                answers.has("occurredAt") ? answers.moment("occurredAt") : null,
                answers.moment("awareAt"),
                answers.sealed("certainty"),
                answers.sealed("summary"));
        var route = new BreachRoutes(facts.template(), facts.parties(), facts.blanks()).of(situation.organisation());
        return new ReportBreach(
                new BreachId(facts.id(), incident(situation, answers)),
                situation.by(),
                discovery,
                route,
                situation.here().now(),
                situation.today());
    }

    private static Set<BreachNature> natures(String chosen) {
        return chosen.equals(SEVERAL) ? EnumSet.allOf(BreachNature.class) : Set.of(BreachNature.valueOf(chosen));
    }

    /** What is no number of an incident is as good as none: the breach is reported all the same. */
    private static UUID incident(Situation situation, Answers answers) {
        var known = answers.has(INCIDENT)
                && UUID_TEXT.matcher(answers.line(INCIDENT)).matches();
        return known
                ? UUID.fromString(answers.line(INCIDENT))
                : situation.here().fresh();
    }

    private static Optional<String> closed(Situation situation) {
        if (!situation.by().mayActAs(situation.organisation(), Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF))
            return Optional.of(
                    "Une violation se signale par le délégué à la protection des données, le service juridique, les services techniques ou l’exécutif : prévenez l’un d’eux aussitôt.");
        var state = situation.facts().state();
        if (BEFORE_DATA.contains(state) || state.equals("withdrawn"))
            return Optional.of(
                    "La convention n’est pas signée : aucune donnée n’est traitée en son nom. Une violation qui ne vient pas d’elle suit vos procédures internes.");
        return Optional.empty();
    }
}
