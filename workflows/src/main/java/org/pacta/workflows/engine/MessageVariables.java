package org.pacta.workflows.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pacta.domain.acces.VisitEvent.VisitAsked;
import org.pacta.domain.accord.AccordEvent.AccordRequested;
import org.pacta.domain.algorithme.AlgorithmeEvent.AlgorithmProposed;
import org.pacta.domain.algorithme.AlgorithmeEvent.FalsePositivesMeasured;
import org.pacta.domain.attestation.AttestationEvent.AttestationAwaited;
import org.pacta.domain.attestation.AttestationEvent.AttestationDelivered;
import org.pacta.domain.breach.BreachEvent.BreachReported;
import org.pacta.domain.breach.BreachEvent.CnilNotified;
import org.pacta.domain.cloture.ClotureEvent.ClosureOpened;
import org.pacta.domain.cloture.EndDutyEvent.EndDutyAsked;
import org.pacta.domain.cnil.CnilEvent.FiledWithCnil;
import org.pacta.domain.cnil.CnilEvent.FilingOpened;
import org.pacta.domain.committee.CommitteeEvent.CommitteeConvened;
import org.pacta.domain.controle.ControlEvent.ControlRequested;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.convention.ConventionEvent.ConventionSubmitted;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deliberation.DeliberationEvent.DeliberationRequested;
import org.pacta.domain.demande.DemandeEvent.RequestExtended;
import org.pacta.domain.demande.DemandeEvent.RequestReceived;
import org.pacta.domain.depose.DeposeEvent.DeposeOrdered;
import org.pacta.domain.differend.DifferendEvent.DifferendNotified;
import org.pacta.domain.echange.EchangeEvent.ExchangeProposed;
import org.pacta.domain.intervention.InterventionEvent.InterventionRequested;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlOpened;
import org.pacta.domain.materiel.MaterielEvent.LineProposed;
import org.pacta.domain.pli.PliEvent.PliWritten;
import org.pacta.domain.reconduction.ReconductionEvent.ReviewOpened;
import org.pacta.domain.resiliation.ResiliationEvent.ResiliationOpened;
import org.pacta.domain.rupture.RuptureEvent.RuptureProposed;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.signalement.SignalEvent.SignalRaised;
import org.pacta.domain.signature.SignatureEvent.SignatureOpened;
import org.pacta.domain.signature.SignatureEvent.SignatureRefused;
import org.pacta.domain.soustraitance.SousTraitantEvent.SubprocessorNotified;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Effect;
import org.pacta.domain.template.Gate;
import org.pacta.domain.template.Templates;

/** What a process is told with a message: ids, dates and routing answers, never a name, a document or a copy of state. */
public final class MessageVariables {

    private final Templates templates;

    public MessageVariables(Templates templates) {
        this.templates = templates;
    }

    public Map<String, Object> of(DomainEvent event) {
        var variables = new HashMap<String, Object>();
        variables.put("legalDate", event.legalDate().toString());
        switch (event) {
            case ConventionDrafted e -> variables.putAll(start(e));
            case ConventionSubmitted e -> variables.put("text", e.text().hex());
            case DeliberationRequested e -> start(variables, e.id(), e.id().organisation());
            case LegalityControlOpened e -> start(variables, e.id(), e.id().organisation());
            case SignatureOpened e -> {
                variables.put("subject", e.id().toString());
                variables.put("signatories", aliases(e.signatories()));
            }
            case SignatureRefused e ->
                variables.put("organisation", e.organisation().alias());
            case FilingOpened e -> {
                start(variables, e.id(), e.controller());
                variables.put("authors", aliases(e.authors()));
            }
            case CommitteeConvened e -> {
                var drafter = e.committee().drafter();
                var validator = e.committee().validator();
                start(variables, e.id(), drafter);
                variables.put("validation", validator != null);
                variables.put("validator", (validator == null ? drafter : validator).alias());
            }
            case FiledWithCnil e ->
                variables.put("answerDue", e.answerDue().nominal().toString());
            case BreachReported e -> start(variables, e);
            case CnilNotified e -> variables.put("whole", e.whole());
            case SubprocessorNotified e -> start(variables, e.id(), e.controller());
            case RequestReceived e -> {
                start(variables, e.id(), e.roles().controller());
                variables.putAll(helped(e));
            }
            case RequestExtended e -> variables.put("elementsAwaited", e.elementsAwaited());
            case AlgorithmProposed e -> {
                start(variables, e.id(), e.terms().city());
                variables.put("partner", e.terms().partner().alias());
            }
            case FalsePositivesMeasured e -> variables.put("conforming", e.conforming());
            case LineProposed e -> {
                start(variables, e.id(), e.other());
                variables.put("round", e.round());
            }
            case ExchangeProposed e -> {
                start(variables, e.id(), e.other());
                variables.put("owner", e.owner().alias());
            }
            case InterventionRequested e -> {
                start(variables, e.id(), e.host());
                variables.put("guest", e.guest().alias());
            }
            case DeposeOrdered e -> start(variables, e.id(), e.guest());
            case AttestationAwaited e -> {
                start(variables, e.id(), e.id().organisation());
                variables.put("round", e.round() - 1);
            }
            case AttestationDelivered e -> variables.put("covers", e.covers());
            case AccordRequested e -> start(variables, e.id(), e.agreeing());
            case VisitAsked e -> {
                start(variables, e.id(), e.host());
                variables.put("guest", e.guest().alias());
            }
            case SignalRaised e -> start(variables, e.id(), e.to());
            case ControlRequested e -> {
                start(variables, e.id(), e.asked());
                variables.put("asker", e.asker().alias());
            }
            case ReviewOpened e -> start(variables, e.id(), e.reviewer());
            case ClosureOpened e -> start(variables, e.id(), e.keeper());
            case EndDutyAsked e -> start(variables, e.id(), e.id().organisation());
            case PliWritten e -> start(variables, e.id(), e.route().sender());
            case ResiliationOpened e -> {
                start(variables, e.id(), e.ground().author());
                variables.put("first", e.ground().first().kind().name());
            }
            case RuptureProposed e -> {
                start(variables, e.id(), e.proposer());
                variables.put("other", other(e).alias());
            }
            case DifferendNotified e -> {
                start(variables, e.id(), e.route().sender());
                variables.put("period", e.terms().amicable() != null);
            }
            default -> {}
        }
        return variables;
    }

    /** Without a processor nothing is asked of one; what would be is closed at the controller's, where it never began. */
    private static Map<String, Object> helped(RequestReceived received) {
        var roles = received.roles();
        var processor = roles.processor();
        return Map.of(
                "processor", (processor == null ? roles.controller() : processor).alias(),
                "toForward", received.receiver().equals(processor),
                "imagesAtRisk", received.imagesAtRisk(),
                "elementsAwaited", processor != null);
    }

    private static Organisation other(RuptureProposed proposed) {
        return proposed.terms().parties().stream()
                .filter(party -> !party.equals(proposed.proposer()))
                .findFirst()
                .orElseThrow();
    }

    private static void start(Map<String, Object> variables, Object subject, Organisation organisation) {
        variables.put("subject", subject.toString());
        variables.put("organisation", organisation.alias());
    }

    private static void start(Map<String, Object> variables, BreachReported reported) {
        var route = reported.route();
        start(variables, reported.id(), reported.organisation());
        variables.put(
                "warner",
                route.warning() == null ? null : route.warning().from().alias());
        variables.put("controller", route.controller().alias());
        variables.put("notifier", route.notifier().alias());
        variables.put("parties", aliases(List.of(reported.organisation(), route.controller(), route.notifier())));
    }

    private Map<String, Object> start(ConventionDrafted drafted) {
        var template = templates.get(drafted.template(), drafted.templateVersion());
        var lead = organisationOf(drafted, template.parties().getFirst().role());
        var all = drafted.parties().stream().map(Party::organisation).toList();
        return Map.of(
                "subject", drafted.id().toString(),
                "organisation", drafted.draftedFor().alias(),
                "parties", aliases(all),
                "signatories", aliases(all),
                "deliberating", deliberating(drafted, template),
                "filing", template.gates().contains(Gate.CNIL_FILING),
                "controller", lead,
                "notifier", lead,
                "effect", template.term().effect() == Effect.NOTIFICATION ? "notification" : "last-signature");
    }

    private static List<String> deliberating(ConventionDrafted drafted, ConventionTemplate template) {
        return template.parties().stream()
                .filter(role -> role.deliberates())
                .map(role -> organisationOf(drafted, role.role()))
                .toList();
    }

    private static String organisationOf(ConventionDrafted drafted, String role) {
        return drafted.parties().stream()
                .filter(party -> party.role().equals(role))
                .map(party -> party.organisation().alias())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> aliases(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::alias).collect(Collectors.toCollection(TreeSet::new)).stream()
                .toList();
    }
}
