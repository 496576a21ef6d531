package org.pacta.workflows.convention;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionCommand.FillBlank;
import org.pacta.domain.convention.ConventionCommand.WaiveBlank;
import org.pacta.domain.convention.ConventionCommand.WithdrawConvention;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.BlankKind;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Unasked;

/** What a party may do of its own motion while the convention is on its way: fill or waive a blank, submit, withdraw. */
public final class ConventionActs {

    private static final String MATTER = "convention";
    private static final Set<String> BEFORE_FORCE =
            Set.of("draft", "instruction", "deliberation", "transmission", "signature", "filing");

    private ConventionActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(fill(), ConventionActs::draftOnly),
                new Unasked(waive(), ConventionActs::draftOnly),
                new Unasked(renamed(ConventionSteps.submit(), "submit"), ConventionActs::draftOnly),
                new Unasked(withdraw(), ConventionActs::beforeForceOnly),
                NullityAct.act());
    }

    private static Step fill() {
        return new Asked(
                "fill-blank",
                MATTER,
                "Remplir un blanc",
                "Un blanc ou une contradiction du texte bloque la soumission tant qu’une personne ne l’a pas réglé.",
                Set.of("MET-30"),
                situation -> new Form(
                        List.of(accept("fill", "Enregistrer la valeur")),
                        List.of(blank(situation), Field.of("value", "Valeur", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new FillBlank(
                        situation.facts().id(),
                        situation.by(),
                        answers.line("blank"),
                        value(situation, answers),
                        situation.today()));
    }

    private static Step waive() {
        return new Asked(
                "waive-blank",
                MATTER,
                "Écarter un blanc avec un motif",
                "Un blanc qui ne concerne pas cette convention peut être écarté ; le motif reste au journal.",
                Set.of("MET-30"),
                situation -> new Form(
                        List.of(accept("waive", "Écarter ce blanc")),
                        List.of(blank(situation), Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new WaiveBlank(
                        situation.facts().id(),
                        situation.by(),
                        answers.line("blank"),
                        answers.sealed("reason"),
                        situation.today()));
    }

    private static Step withdraw() {
        return new Asked(
                "withdraw",
                MATTER,
                "Retirer la convention",
                "Tant qu’elle n’est pas en vigueur, une partie peut retirer la convention ; toutes les étapes en cours sont alors closes.",
                Set.of(),
                situation -> new Form(
                        List.of(refuse("withdraw", "Retirer la convention")),
                        List.of(Field.of("reason", "Motif du retrait", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new WithdrawConvention(
                        situation.facts().id(), situation.by(), answers.sealed("reason"), situation.today()));
    }

    private static Step renamed(Step step, String action) {
        return new Asked(
                action, step.matter(), step.title(), step.why(), step.obligations(), step::form, step::command);
    }

    private static Field blank(Situation situation) {
        return Field.choice(
                "blank",
                "Blanc",
                situation.facts().template().blanks().stream()
                        .map(blank -> new Field.Option(blank.id(), blank.label()))
                        .toList());
    }

    private static BlankValue value(Situation situation, Answers answers) {
        var asked = situation.facts().template().blank(answers.line("blank"));
        var text = asked.map(Blank::kind).filter(BlankKind.TEXT::equals).isPresent();
        return text
                ? new BlankValue(null, answers.sealed("value"))
                : new BlankValue(answers.line("value").strip(), null);
    }

    private static Optional<String> draftOnly(Situation situation) {
        if (!situation.by().holds(Role.JURISTE))
            return Optional.of("Cet acte revient au service juridique d’une partie.");
        return situation.facts().state().equals("draft")
                ? Optional.empty()
                : Optional.of("Le texte est soumis, donc figé : faites-le d’abord renvoyer pour correction.");
    }

    private static Optional<String> beforeForceOnly(Situation situation) {
        if (!situation.by().holds(Role.JURISTE) && !situation.by().holds(Role.EXECUTIF))
            return Optional.of("Le retrait revient au service juridique ou à l’exécutif d’une partie.");
        return BEFORE_FORCE.contains(situation.facts().state())
                ? Optional.empty()
                : Optional.of("La convention est en vigueur ou close : elle ne se retire plus.");
    }
}
