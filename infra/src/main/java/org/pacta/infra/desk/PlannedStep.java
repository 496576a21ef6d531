package org.pacta.infra.desk;

import java.util.List;
import java.util.stream.Stream;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Effect;
import org.pacta.domain.template.Gate;
import org.pacta.domain.template.PartyRole;
import org.pacta.infra.views.ConventionRow;

/** The human steps of a convention in the order of its life, and of whom each is asked. A test holds them to the models. */
enum PlannedStep {
    SUBMIT("submit-convention", "convention", Asked.DRAFTER),
    VISA("give-legal-visa", "convention", Asked.PARTIES),
    REPORT("draft-report", "deliberation", Asked.VOTERS),
    REPORT_APPROVAL("approve-report", "deliberation", Asked.VOTERS),
    CONVENING("convene-council", "deliberation", Asked.VOTERS),
    ATTENDANCE("record-attendance", "deliberation", Asked.VOTERS),
    VOTE("record-vote", "deliberation", Asked.VOTERS),
    CHAIR("sign-as-chair", "deliberation", Asked.VOTERS),
    SECRETARY("sign-as-secretary", "deliberation", Asked.VOTERS),
    TRANSMISSION("transmit-act", "legalite", Asked.VOTERS),
    RECEIPT("record-receipt", "legalite", Asked.VOTERS),
    PUBLICATION("publish-act", "legalite", Asked.VOTERS),
    SIGNATURE("sign-convention", "signature", Asked.PARTIES),
    AIPD("draft-aipd", "cnil", Asked.CONTROLLER),
    AIPD_APPROVAL("approve-aipd", "cnil", Asked.FILERS),
    FILING("file-with-cnil", "cnil", Asked.CONTROLLER),
    ANSWER("record-cnil-answer", "cnil", Asked.CONTROLLER),
    DEPLOYMENT("decide-deployment", "cnil", Asked.CONTROLLER),
    NOTIFICATION("notify-convention", "convention", Asked.NOTIFIER);

    /** Of whom a step is asked. */
    private enum Asked {
        DRAFTER,
        PARTIES,
        VOTERS,
        CONTROLLER,
        FILERS,
        NOTIFIER
    }

    private final String action;
    private final String matter;
    private final Asked asked;

    PlannedStep(String action, String matter, Asked asked) {
        this.action = action;
        this.matter = matter;
        this.asked = asked;
    }

    String action() {
        return action;
    }

    String matter() {
        return matter;
    }

    /** Empty where this kind of convention does not take the step. */
    List<Organisation> askedOf(ConventionRow convention, ConventionTemplate template) {
        var seats = template.parties().stream();
        return switch (asked) {
            case DRAFTER -> List.of(convention.draftedFor());
            case PARTIES -> organisations(convention, seats);
            case VOTERS -> organisations(convention, seats.filter(PartyRole::deliberates));
            case CONTROLLER -> filed(template) ? organisations(convention, seats.limit(1)) : List.of();
            case FILERS -> filed(template) ? organisations(convention, seats) : List.of();
            case NOTIFIER -> notified(template) ? organisations(convention, seats.limit(1)) : List.of();
        };
    }

    private static boolean filed(ConventionTemplate template) {
        return template.gates().contains(Gate.CNIL_FILING);
    }

    private static boolean notified(ConventionTemplate template) {
        return template.term().effect() == Effect.NOTIFICATION;
    }

    private static List<Organisation> organisations(ConventionRow convention, Stream<PartyRole> seats) {
        return seats.flatMap(seat -> convention.parties().stream()
                        .filter(party -> party.role().equals(seat.role()))
                        .map(Party::organisation))
                .toList();
    }
}
