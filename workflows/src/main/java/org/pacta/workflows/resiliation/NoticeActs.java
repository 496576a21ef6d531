package org.pacta.workflows.resiliation;

import static org.pacta.workflows.resiliation.ResiliationSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.LENGTH;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.resiliation.ResiliationCommand.OpenResiliation;
import org.pacta.domain.resiliation.ResiliationGround;
import org.pacta.domain.resiliation.ResiliationId;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.pli.Plis;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** How one party sets out to end the convention: a notice first, its letter at once, or the head of the party in person. */
final class NoticeActs {

    private static final Predicate<ResiliationGround> IN_PERSON = ResiliationGround::inPerson;
    private static final Predicate<ResiliationGround> DIRECT = ResiliationGround::direct;
    private static final Predicate<ResiliationGround> LETTER = DIRECT.and(IN_PERSON.negate());

    private NoticeActs() {}

    static List<Act> all() {
        return List.of(
                open(
                        serveNotice(),
                        DIRECT.negate(),
                        "Rien, dans cette convention, ne vous permet de résilier après une mise en demeure."),
                open(terminate(), LETTER, "Aucun motif ne vous permet de résilier par une simple lettre aujourd’hui."),
                open(
                        stop(),
                        IN_PERSON,
                        "Aucune clause ne donne à votre exécutif le pouvoir d’arrêter seul la convention."));
    }

    private static Act open(Asked step, Predicate<ResiliationGround> grounds, String none) {
        return new Unasked(
                step,
                situation -> Living.closedUnlessSigned(situation)
                        .or(() -> Living.where(Grounds.of(situation, grounds).isEmpty(), none))
                        .or(() -> whoSigns(situation, step)));
    }

    private static Optional<String> whoSigns(Situation situation, Asked step) {
        var by = situation.by();
        var signs = by.mayActAs(by.organisation(), Role.EXECUTIF);
        return Living.where(
                !step.action().equals("serve-notice") && !signs,
                "La lettre qui met fin à la convention se signe par le représentant légal de votre organisation.");
    }

    private static Asked serveNotice() {
        return new Asked(
                "serve-notice",
                MATTER,
                "Alerter l’autre partie ou la mettre en demeure",
                "L’autre partie manque à ses obligations : vous la mettez en demeure, ou l’alertez d’abord lorsque la clause le veut. Le délai de la clause court à l’arrivée du pli ; s’il passe sans effet, et que vous l’établissez pièce à l’appui, vous pourrez résilier. Rien ne se résilie de soi-même.",
                Set.of("SUR-13.4", "SUR-16.2.1", "SUR-16.2.2", "VAR-20"),
                situation -> form(situation, DIRECT.negate(), true),
                NoticeActs::command);
    }

    private static Asked terminate() {
        return new Asked(
                "terminate",
                MATTER,
                "Résilier la convention par lettre",
                "La clause vous permet de résilier de plein droit, par une lettre que signe votre représentant légal. La convention cesse quand la lettre arrive, sans indemnité. L’autre partie a deux mois pour contester devant le juge (CE, 21 mars 2011, n° 304806).",
                Set.of("SUR-15.3", "SUR-16.0", "SUR-16.1", "SUR-16.1.2", "SUR-16.1.3"),
                situation -> form(situation, LETTER, false),
                NoticeActs::command);
    }

    private static Asked stop() {
        return new Asked(
                        "stop-in-person",
                        MATTER,
                        "Arrêter la convention en vertu de ses pouvoirs propres",
                        "Le maire, chargé de la police et du centre de supervision, peut arrêter l’expérimentation à tout moment (article 16.1.1). Cette décision est la sienne : personne ne la prend pour lui.",
                        Set.of("SUR-16.1", "SUR-16.1.1", "SUR-16.0"),
                        situation -> form(situation, IN_PERSON, false),
                        NoticeActs::command)
                .inPerson();
    }

    private static Form form(Situation situation, Predicate<ResiliationGround> chosen, boolean notice) {
        var grounds = Grounds.of(situation, chosen);
        var accepted = EnumSet.noneOf(PliForm.class);
        grounds.forEach(ground -> accepted.addAll(ground.first().forms()));
        var fields = new ArrayList<>(List.of(
                Grounds.choice(grounds),
                Plis.form(accepted).hint(Grounds.formsOf(grounds)),
                Field.of(Grounds.TEXT, "Ce que dit la lettre", PARAGRAPH)
                        .hint("Les faits et ce que vous demandez, sans nommer personne.")));
        if (notice && grounds.stream().anyMatch(NoticeActs::delayGiven)) fields.add(delay(grounds));
        if (!notice && grounds.stream().anyMatch(ResiliationGround::atLetterDate))
            fields.add(Field.of(Grounds.EFFECT_ON, "La convention cesse le", PLANNED_DATE)
                    .optional()
                    .hint("Sans date, elle cesse le jour où la lettre arrive."));
        var label = notice ? "Écrire l’alerte ou la mise en demeure" : "Signer la lettre de résiliation";
        return new Form(List.of(accept("write", label)), fields, example(grounds, notice));
    }

    private static Map<String, Object> example(List<ResiliationGround> grounds, boolean notice) {
        var text = notice
                ? "Le service n’est plus rendu depuis dix jours : nous vous demandons de le rétablir."
                : "Nous mettons fin à la convention, pour le motif de l’article cité.";
        // a ground whose delay the clause itself fixes needs nothing more
        return grounds.stream()
                .filter(ground -> !delayGiven(ground))
                .findFirst()
                .or(() -> grounds.stream().findFirst())
                .map(ground -> Grounds.example(ground, text))
                .orElse(Map.of());
    }

    private static boolean delayGiven(ResiliationGround ground) {
        var delay = ground.first().delay();
        return delay != null && delay.length() == null;
    }

    private static Field delay(List<ResiliationGround> grounds) {
        var articles = grounds.stream()
                .filter(NoticeActs::delayGiven)
                .map(ResiliationGround::article)
                .toList();
        return Field.of(Grounds.DELAY, "Délai laissé pour agir", LENGTH)
                .optional()
                .hint("À fixer vous-même pour : article " + String.join(", article ", articles)
                        + ". Ailleurs la clause le fixe.");
    }

    private static Command command(Situation situation, Answers answers) {
        return new OpenResiliation(
                new ResiliationId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                Grounds.chosen(situation, answers),
                Grounds.writing(answers),
                Grounds.refused(situation).orElse(null),
                situation.today());
    }
}
