package org.pacta.infra.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.domain.template.BlankKind;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.infra.desk.Desk.NewConvention;
import org.pacta.infra.idempotency.NewIdentifiers;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.springframework.stereotype.Component;

/** Drafts a convention from a template for one of the person's organisations. */
@Component
class Drafting {

    private final DraftCheck check;
    private final Hands hands;
    private final Recorder recorder;
    private final Today today;

    Drafting(DraftCheck check, Hands hands, Recorder recorder, Today today) {
        this.check = check;
        this.hands = hands;
        this.recorder = recorder;
        this.today = today;
    }

    ConventionId draft(Person person, NewConvention asked) {
        var checked = check.check(asked);
        var by = lawyer(person, checked);
        var id = new ConventionId(today.identifiers().next());
        recorder.record(new DraftConvention(
                id,
                by,
                checked.template().id(),
                today.editions().current(),
                hands.seal(person.id(), id, checked.title()),
                checked.parties(),
                blanks(person, id, checked.template(), asked.parameters()),
                today.clock().today()));
        return id;
    }

    /** The first of the parties, in the order of the text, whose lawyer this person is. */
    private static Actor lawyer(Person person, CheckedDraft draft) {
        return draft.parties().stream()
                .map(Party::organisation)
                .flatMap(organisation -> person.actingFor(organisation).stream())
                .filter(actor -> actor.holds(Role.JURISTE))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(DeskRule.CREATOR_IS_LAWYER_OF_A_PARTY));
    }

    private Map<String, BlankValue> blanks(
            Person person, ConventionId id, ConventionTemplate template, Map<String, String> given) {
        var blanks = new LinkedHashMap<String, BlankValue>();
        given.forEach((blank, value) -> blanks.put(blank, value(person, id, template, blank, value)));
        return blanks;
    }

    private BlankValue value(Person person, ConventionId id, ConventionTemplate template, String blank, String value) {
        var written = template.blank(blank).orElseThrow().kind() == BlankKind.TEXT;
        return written
                ? new BlankValue(null, hands.seal(person.id(), id, value.strip()))
                : new BlankValue(value.strip(), null);
    }

    /** What drafting takes from the moment: the legal day, the process models in use, a name for what is new. */
    @Component
    record Today(LegalClock clock, Editions editions, NewIdentifiers identifiers) {}
}
