package org.pacta.workflows.undertaking;

import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.shared.Role;
import org.pacta.domain.undertaking.UndertakingCommand.AnnounceTransfer;
import org.pacta.domain.undertaking.UndertakingCommand.AttestProcessorRegister;
import org.pacta.domain.undertaking.UndertakingCommand.ContestInstruction;
import org.pacta.domain.undertaking.UndertakingCommand.NameProcessorDpo;
import org.pacta.domain.undertaking.UndertakingId;
import org.pacta.domain.undertaking.UndertakingTerms;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a processor tells of its own motion: an unlawful instruction, an imposed transfer, its officer, its register. */
public final class UndertakingActs {

    private static final String MATTER = "undertaking";

    private UndertakingActs() {}

    public static List<Act> all() {
        return List.of(act(contest()), act(transfer()), act(dpo()), act(register()));
    }

    private static Act act(Asked step) {
        return new Unasked(step, UndertakingActs::closed);
    }

    private static Asked contest() {
        return new Asked(
                "contest-instruction",
                MATTER,
                "Signaler une instruction illicite",
                "Une instruction du responsable de traitement vous paraît contraire au RGPD ou à la loi : vous l’en avertissez aussitôt (article 28(3)). Le temps écoulé depuis l’instruction est enregistré.",
                Set.of("SUR-A1"),
                situation -> new Form(
                        List.of(accept("contest", "Signaler l’instruction")),
                        List.of(
                                Field.of("instruction", "Instruction reçue", PARAGRAPH),
                                Field.moment("givenAt", "Instruction reçue le", situation.here()),
                                Field.of("infringement", "En quoi elle paraît illicite", PARAGRAPH)),
                        Map.of(
                                "decision",
                                "contest",
                                "instruction",
                                "Conserver les images au-delà de leur délai.",
                                "givenAt",
                                situation.here().now().toString(),
                                "infringement",
                                "La durée de conservation autorisée serait dépassée.")),
                (situation, answers) -> new ContestInstruction(
                        id(situation),
                        situation.by(),
                        known(situation),
                        answers.sealed("instruction"),
                        answers.sealed("infringement"),
                        answers.moment("givenAt"),
                        situation.here().now(),
                        situation.today()));
    }

    private static Asked transfer() {
        return new Asked(
                "announce-transfer",
                MATTER,
                "Annoncer un transfert imposé par la loi",
                "Le droit vous oblige à transférer des données hors de l’Union : vous en avertissez le responsable de traitement avant de traiter (article 28(3)(a)).",
                Set.of("SUR-A1"),
                situation -> new Form(
                        List.of(accept("announce", "Annoncer le transfert")),
                        List.of(
                                Field.of("requirement", "Obligation légale", PARAGRAPH),
                                Field.of("processingFrom", "Traitement à partir du", PLANNED_DATE)),
                        Map.of(
                                "decision",
                                "announce",
                                "requirement",
                                "Injonction d’une autorité, dont la copie est jointe au dossier.",
                                "processingFrom",
                                situation.today().plusDays(1).toString())),
                (situation, answers) -> new AnnounceTransfer(
                        id(situation),
                        situation.by(),
                        known(situation),
                        answers.sealed("requirement"),
                        answers.date("processingFrom"),
                        situation.today()));
    }

    private static Asked dpo() {
        return new Asked(
                "name-processor-dpo",
                MATTER,
                "Donner le contact de votre délégué",
                "Si vous avez désigné un délégué à la protection des données, vous en donnez le nom et l’adresse à l’autre partie, et chaque changement.",
                Set.of("SUR-A5"),
                situation -> new Form(
                        List.of(accept("name", "Enregistrer le contact")),
                        List.of(Field.of("contact", "Nom et adresse du délégué", LINE)),
                        Map.of("decision", "name", "contact", "Délégué du Partenaire, dpo@partenaire.example")),
                (situation, answers) -> new NameProcessorDpo(
                        id(situation), situation.by(), known(situation), answers.sealed("contact"), situation.today()));
    }

    private static Asked register() {
        return new Asked(
                "attest-processor-register",
                MATTER,
                "Attester la tenue du registre du sous-traitant",
                "Vous attestez tenir le registre des traitements que vous faites pour l’autre partie (RGPD, article 30(2)) ; un extrait peut être joint.",
                Set.of("SUR-A6"),
                situation -> new Form(
                        List.of(accept("attest", "Attester")),
                        List.of(Field.of("document", "Extrait du registre", DOCUMENT)
                                .optional()),
                        Map.of("decision", "attest")),
                (situation, answers) -> new AttestProcessorRegister(
                        id(situation),
                        situation.by(),
                        known(situation),
                        answers.has("document") ? answers.hash("document") : null,
                        situation.today()));
    }

    private static UndertakingId id(Situation situation) {
        return new UndertakingId(situation.facts().id());
    }

    private static UndertakingTerms known(Situation situation) {
        return terms(situation).orElseThrow();
    }

    private static Optional<UndertakingTerms> terms(Situation situation) {
        return UndertakingTerms.of(
                situation.facts().template(), situation.facts().parties());
    }

    private static Optional<String> closed(Situation situation) {
        var terms = terms(situation);
        if (terms.isEmpty()) return Optional.of("Cette convention ne connaît pas de sous-traitant.");
        if (!situation.facts().state().equals("in-force"))
            return Optional.of("Cet acte s’enregistre pendant la vie de la convention.");
        return situation.by().mayActAs(terms.get().processor(), Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF)
                ? Optional.empty()
                : Optional.of("Cet acte revient au sous-traitant.");
    }
}
