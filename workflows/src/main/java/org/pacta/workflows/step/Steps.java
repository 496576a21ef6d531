package org.pacta.workflows.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.workflows.acces.AdmissionActs;
import org.pacta.workflows.acces.VisitActs;
import org.pacta.workflows.acces.VisitSteps;
import org.pacta.workflows.accord.AccordActs;
import org.pacta.workflows.accord.AccordSteps;
import org.pacta.workflows.algorithme.AlgorithmeActs;
import org.pacta.workflows.algorithme.AlgorithmeSteps;
import org.pacta.workflows.algorithme.OversightActs;
import org.pacta.workflows.attestation.AttestationActs;
import org.pacta.workflows.attestation.AttestationSteps;
import org.pacta.workflows.breach.BreachActs;
import org.pacta.workflows.breach.BreachSteps;
import org.pacta.workflows.cloture.ClotureActs;
import org.pacta.workflows.cloture.ClotureSteps;
import org.pacta.workflows.cnil.CnilSteps;
import org.pacta.workflows.commentaire.CommentaireActs;
import org.pacta.workflows.committee.CommitteeActs;
import org.pacta.workflows.committee.CommitteeSteps;
import org.pacta.workflows.controle.ControleActs;
import org.pacta.workflows.controle.ControleSteps;
import org.pacta.workflows.convention.ConventionActs;
import org.pacta.workflows.convention.ConventionSteps;
import org.pacta.workflows.deadline.DeadlineActs;
import org.pacta.workflows.deadline.DeadlineSteps;
import org.pacta.workflows.deliberation.DeliberationActs;
import org.pacta.workflows.deliberation.DeliberationSteps;
import org.pacta.workflows.demande.DemandeActs;
import org.pacta.workflows.demande.DemandeSteps;
import org.pacta.workflows.depose.DeposeActs;
import org.pacta.workflows.depose.DeposeSteps;
import org.pacta.workflows.differend.DifferendActs;
import org.pacta.workflows.differend.DifferendSteps;
import org.pacta.workflows.echange.EchangeActs;
import org.pacta.workflows.echange.EchangeSteps;
import org.pacta.workflows.interlocuteur.InterlocuteurActs;
import org.pacta.workflows.intervention.InterventionActs;
import org.pacta.workflows.intervention.InterventionSteps;
import org.pacta.workflows.legalite.LegaliteSteps;
import org.pacta.workflows.materiel.MaterielActs;
import org.pacta.workflows.materiel.MaterielSteps;
import org.pacta.workflows.pli.PliActs;
import org.pacta.workflows.pli.PliSteps;
import org.pacta.workflows.reconduction.ReconductionSteps;
import org.pacta.workflows.resiliation.ResiliationActs;
import org.pacta.workflows.resiliation.ResiliationSteps;
import org.pacta.workflows.rupture.RuptureActs;
import org.pacta.workflows.rupture.RuptureSteps;
import org.pacta.workflows.signalement.SignalementActs;
import org.pacta.workflows.signalement.SignalementSteps;
import org.pacta.workflows.signature.SignatureSteps;
import org.pacta.workflows.soustraitance.SoustraitanceActs;
import org.pacta.workflows.soustraitance.SoustraitanceSteps;
import org.pacta.workflows.undertaking.UndertakingActs;

/** Every human step and every act of the product, in the order of a convention's life. */
public final class Steps {

    private final Map<String, Step> asked = new LinkedHashMap<>();
    private final Map<String, Step> raised = new LinkedHashMap<>();
    private final Map<String, Act> unasked = new LinkedHashMap<>();

    public Steps() {
        Stream.of(
                        ConventionSteps.all(),
                        DeliberationSteps.all(),
                        LegaliteSteps.all(),
                        SignatureSteps.all(),
                        CnilSteps.all(),
                        BreachSteps.all(),
                        SoustraitanceSteps.all(),
                        DemandeSteps.all(),
                        CommitteeSteps.asked(),
                        AlgorithmeSteps.all(),
                        MaterielSteps.all(),
                        EchangeSteps.all(),
                        InterventionSteps.all(),
                        DeposeSteps.all(),
                        AttestationSteps.all(),
                        AccordSteps.all(),
                        VisitSteps.all(),
                        SignalementSteps.all(),
                        ControleSteps.all(),
                        ReconductionSteps.all(),
                        ClotureSteps.all(),
                        PliSteps.all(),
                        ResiliationSteps.all(),
                        RuptureSteps.all(),
                        DifferendSteps.all())
                .flatMap(List::stream)
                .forEach(step -> asked.put(step.action(), step));
        Stream.of(DeadlineSteps.all(), CommitteeSteps.raised(), ResiliationSteps.raised())
                .flatMap(List::stream)
                .forEach(step -> raised.put(step.action(), step));
        Stream.of(
                        ConventionActs.all(),
                        DeliberationActs.all(),
                        DeadlineActs.all(),
                        BreachActs.all(),
                        SoustraitanceActs.all(),
                        DemandeActs.all(),
                        UndertakingActs.all(),
                        CommentaireActs.all(),
                        CommitteeActs.all(),
                        AlgorithmeActs.all(),
                        OversightActs.all(),
                        MaterielActs.all(),
                        EchangeActs.all(),
                        InterventionActs.all(),
                        DeposeActs.all(),
                        AttestationActs.all(),
                        AccordActs.all(),
                        VisitActs.all(),
                        AdmissionActs.all(),
                        SignalementActs.all(),
                        ControleActs.all(),
                        InterlocuteurActs.all(),
                        ClotureActs.all(),
                        PliActs.all(),
                        ResiliationActs.all(),
                        RuptureActs.all(),
                        DifferendActs.all())
                .flatMap(List::stream)
                .forEach(act -> unasked.put(act.action(), act));
    }

    public Optional<Step> find(String action) {
        return Optional.ofNullable(asked.getOrDefault(action, raised.get(action)));
    }

    /** Those that a process asks. */
    public List<Step> asked() {
        return List.copyOf(asked.values());
    }

    /** Those that a fact asks, whatever the process is at. */
    public List<Step> raised() {
        return List.copyOf(raised.values());
    }

    /** What has to be done by the deadline of this code. */
    public List<Step> until(String deadline) {
        return Stream.concat(asked.values().stream(), raised.values().stream())
                .filter(step -> step.deadlines().contains(deadline))
                .toList();
    }

    /** The actions that nobody does in somebody else's name. */
    public Set<String> personal() {
        return Stream.of(asked, raised, unasked)
                .flatMap(steps -> steps.values().stream())
                .filter(Step::personal)
                .map(Step::action)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Act> act(String action) {
        return Optional.ofNullable(unasked.get(action));
    }

    public List<Act> acts() {
        return List.copyOf(unasked.values());
    }
}
