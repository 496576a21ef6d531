package org.pacta.workflows.echange;

import static org.pacta.workflows.echange.Exchanges.MATTER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pacta.domain.echange.EchangeCommand.ChangeTransitConsent;
import org.pacta.domain.echange.EchangeCommand.ProposeExchange;
import org.pacta.domain.echange.EchangeCommand.StopExchange;
import org.pacta.domain.echange.EchangeCommand.WithdrawExchange;
import org.pacta.domain.echange.EchangeId;
import org.pacta.domain.echange.ExchangeRequest;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.materiel.Goods;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about exchanges of data: propose one, take it back, end it, change its consent. */
public final class EchangeActs {

    private static final String CHOSEN = "exchange";

    private EchangeActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(
                        proposing(),
                        situation -> Exchanges.closed(
                                situation,
                                dataSets(situation),
                                "Aucun jeu de données restreint n’est inscrit à l’annexe.")),
                withReason(
                        "withdraw-exchange",
                        "Reprendre une proposition d’échange",
                        "Vous n’échangez plus ces données : rien n’a commencé, et l’autre partie n’a plus à répondre.",
                        EchangeActs::mineToWithdraw,
                        (situation, answers) -> new WithdrawExchange(
                                chosen(answers), situation.by(), answers.sealed("reason"), situation.today())),
                withReason(
                        "stop-exchange",
                        "Mettre fin à un échange de données",
                        "L’une ou l’autre partie met fin à l’échange et dit pourquoi.",
                        situation -> Exchanges.in(situation, "EXCHANGE_RUNNING"),
                        (situation, answers) -> new StopExchange(
                                chosen(answers), situation.by(), answers.sealed("reason"), situation.today())),
                new Unasked(
                        consenting(),
                        situation -> Exchanges.closed(
                                situation,
                                carriedForMe(situation),
                                "Aucun échange en cours n’emprunte un réseau dont vous êtes la déposante.")));
    }

    private static Asked proposing() {
        return new Asked(
                "propose-exchange",
                MATTER,
                "Proposer un échange de données",
                "Hors données ouvertes, un échange suppose que chaque partie ait accepté la charte de la donnée et la clause d’interface. Le réseau de l’autre ne sert ni au temps réel, même approché, ni à des données personnelles.",
                Set.of("MET-04", "MET-15", "MET-16", "MET-23"),
                EchangeActs::proposal,
                EchangeActs::proposed);
    }

    private static Form proposal(Situation situation) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("dataSet", "Jeu de données", Goods.options(dataSets(situation))));
        fields.add(Field.choice(
                        "network", "Réseau qui les porte", Goods.options(Goods.standing(situation, LineKind.NETWORK)))
                .optional()
                .hint("Seulement s’il est mis à disposition par une partie."));
        fields.add(Field.of("purpose", "Usage", PARAGRAPH));
        fields.addAll(Exchanges.papers(situation));
        fields.add(Field.of("declared", "Rien de ce que la convention exclut ne passe par ce réseau", YES_NO)
                .hint("Ni temps réel, ni pseudo-temps réel, ni données personnelles."));
        fields.add(Field.of("transit", "L’accueillante du réseau peut exploiter ces données en transit", YES_NO)
                .hint("La déposante seule y consent."));
        return new Form(List.of(accept("propose", "Proposer l’échange")), fields, example(situation));
    }

    private static Map<String, Object> example(Situation situation) {
        var example = new HashMap<String, Object>();
        example.put("decision", "propose");
        example.put("dataSet", dataSets(situation).getFirst().id());
        example.put("purpose", "Suivre les îlots de chaleur du centre-ville.");
        Exchanges.documents(situation).forEach(document -> example.put(document, true));
        example.put("declared", true);
        example.put("transit", false);
        return example;
    }

    private static Command proposed(Situation situation, Answers answers) {
        return new ProposeExchange(
                new EchangeId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                Exchanges.terms(situation).orElseThrow(),
                new ExchangeRequest(
                        MaterielId.of(answers.line("dataSet")),
                        answers.has("network") ? MaterielId.of(answers.line("network")) : null,
                        answers.sealed("purpose"),
                        Exchanges.accepted(situation, answers),
                        answers.yes("declared"),
                        answers.yes("transit")),
                situation.today());
    }

    private static Asked consenting() {
        return new Asked(
                "change-transit-consent",
                MATTER,
                "Changer l’accord d’exploitation en transit",
                "L’accueillante exploite les données qui passent par son réseau si la déposante y consent ; cet accord se donne et se retire flux par flux.",
                Set.of("MET-16"),
                situation -> new Form(
                        List.of(accept("change", "Enregistrer l’accord")),
                        List.of(
                                Field.choice(CHOSEN, "Échange", Exchanges.options(carriedForMe(situation))),
                                Field.of("consent", "J’y consens", YES_NO)),
                        Map.of(
                                "decision",
                                "change",
                                CHOSEN,
                                carriedForMe(situation).getFirst().id(),
                                "consent",
                                true)),
                (situation, answers) -> new ChangeTransitConsent(
                        chosen(answers), situation.by(), answers.yes("consent"), situation.today()));
    }

    private static Act withReason(
            String action,
            String title,
            String why,
            Function<Situation, List<KeptLine>> about,
            BiFunction<Situation, Answers, Command> leadsTo) {
        var step = new Asked(
                action,
                MATTER,
                title,
                why,
                Set.of("MET-04"),
                situation -> new Form(
                        List.of(accept("record", title)),
                        List.of(
                                Field.choice(CHOSEN, "Échange", Exchanges.options(about.apply(situation))),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of(
                                "decision",
                                "record",
                                CHOSEN,
                                about.apply(situation).getFirst().id(),
                                "reason",
                                title)),
                leadsTo);
        return new Unasked(
                step,
                situation -> Exchanges.closed(
                        situation, about.apply(situation), "Aucun échange de données n’est à ce stade."));
    }

    private static List<KeptLine> dataSets(Situation situation) {
        return Goods.standing(situation, LineKind.DATA_SET).stream()
                .filter(line -> !Boolean.parseBoolean(line.cell("open")))
                .toList();
    }

    private static List<KeptLine> mineToWithdraw(Situation situation) {
        return Exchanges.in(situation, "EXCHANGE_PROPOSED", "EXCHANGE_ACCEPTED").stream()
                .filter(line ->
                        line.cell("from").equals(situation.by().organisation().alias()))
                .toList();
    }

    private static List<KeptLine> carriedForMe(Situation situation) {
        return Exchanges.in(situation, "EXCHANGE_PROPOSED", "EXCHANGE_ACCEPTED", "EXCHANGE_RUNNING").stream()
                .filter(line ->
                        line.cell("guest").equals(situation.by().organisation().alias()))
                .toList();
    }

    private static EchangeId chosen(Answers answers) {
        return EchangeId.of(answers.line(CHOSEN));
    }
}
