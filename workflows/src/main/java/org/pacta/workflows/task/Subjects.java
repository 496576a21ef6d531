package org.pacta.workflows.task;

import org.pacta.domain.acces.VisitId;
import org.pacta.domain.accord.AccordId;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.cloture.ClotureId;
import org.pacta.domain.cloture.EndDutyId;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.committee.DecisionId;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.controle.ControlId;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.demande.DemandeId;
import org.pacta.domain.depose.DeposeId;
import org.pacta.domain.differend.DifferendId;
import org.pacta.domain.echange.EchangeId;
import org.pacta.domain.intervention.InterventionId;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.pli.PliId;
import org.pacta.domain.reconduction.ReconductionId;
import org.pacta.domain.resiliation.ResiliationId;
import org.pacta.domain.rupture.RuptureId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;
import org.pacta.domain.signalement.SignalId;
import org.pacta.domain.signature.SignatureId;
import org.pacta.domain.soustraitance.SousTraitantId;

/** Reads the text form of what a human step may be about. */
public final class Subjects {

    private Subjects() {}

    public static Identifier of(String subject) {
        return switch (subject.substring(0, Math.max(0, subject.indexOf('/')))) {
            case "convention" -> ConventionId.of(subject);
            case "avenant" -> AvenantId.of(subject);
            case "deliberation" -> DeliberationId.of(subject);
            case "legalite" -> LegaliteId.of(subject);
            case "signature" -> SignatureId.of(subject);
            case "breach" -> BreachId.of(subject);
            case "filing" -> FilingId.of(subject);
            case "soustraitance" -> SousTraitantId.of(subject);
            case "demande" -> DemandeId.of(subject);
            case "committee" -> MeetingId.of(subject);
            case "decision" -> DecisionId.of(subject);
            case "deadline" -> DeadlineId.of(subject);
            case "algorithme" -> AlgorithmeId.of(subject);
            case "materiel" -> MaterielId.of(subject);
            case "echange" -> EchangeId.of(subject);
            case "intervention" -> InterventionId.of(subject);
            case "depose" -> DeposeId.of(subject);
            case "attestation" -> AttestationId.of(subject);
            case "accord" -> AccordId.of(subject);
            case "acces" -> VisitId.of(subject);
            case "signalement" -> SignalId.of(subject);
            case "controle" -> ControlId.of(subject);
            case "reconduction" -> ReconductionId.of(subject);
            case "cloture" -> ClotureId.of(subject);
            case "devoir" -> EndDutyId.of(subject);
            case "pli" -> PliId.of(subject);
            case "resiliation" -> ResiliationId.of(subject);
            case "rupture" -> RuptureId.of(subject);
            case "differend" -> DifferendId.of(subject);
            default -> throw new IllegalArgumentException("Not the subject of a step: " + subject);
        };
    }
}
