package org.pacta.infra.endings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.reconduction.PeriodTerms;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.template.Templates;
import org.springframework.stereotype.Component;

/** Reads from the record what the parties of a convention have agreed. */
@Component
class Agreements {

    private final EventStore record;
    private final Templates templates;

    Agreements(EventStore record, Templates templates) {
        this.record = record;
        this.templates = templates;
    }

    Agreement of(ConventionId convention) {
        var facts = record.readEvents(convention.toString(), 0)
                .asStream()
                .<Object>map(Message::getPayload)
                .toList();
        var text = inForce(first(facts, ConventionDrafted.class).orElseThrow(), facts);
        var periods = first(facts, ConventionEnteredIntoForce.class)
                .map(begun -> PeriodTerms.of(
                        text.template(),
                        codes(facts),
                        begun.legalDate(),
                        begun.term().lastDay()));
        return new Agreement(text.template(), text.parties(), periods.orElse(null));
    }

    /** As the avenants have changed it. */
    private TextInForce inForce(ConventionDrafted drafted, List<Object> facts) {
        var template = templates.get(drafted.template(), drafted.templateVersion());
        var text = TextInForce.signed(template, drafted.parties(), Map.of());
        for (var fact : facts)
            if (fact instanceof ConventionAmended amended) text = text.after(amended.avenant(), amended.changes());
        return text;
    }

    private static Map<String, String> codes(List<Object> facts) {
        var codes = new HashMap<String, String>();
        for (var fact : facts)
            if (fact instanceof BlankFilled filled && filled.value().value() != null)
                codes.put(filled.blank(), filled.value().value());
            else if (fact instanceof ConventionAmended amended) answered(amended, codes);
        return codes;
    }

    private static void answered(ConventionAmended amended, Map<String, String> codes) {
        for (var change : amended.changes())
            if (change instanceof BlankAnswered answer && answer.value().value() != null)
                codes.put(answer.blank(), answer.value().value());
    }

    private static <F> Optional<F> first(List<Object> facts, Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
