package org.pacta.domain.avenant;

import static org.pacta.domain.avenant.AvenantRule.PARTY_IS_A_PARTY;
import static org.pacta.domain.avenant.AvenantRule.PARTY_IS_NEW;
import static org.pacta.domain.avenant.AvenantRule.SEAT_STAYS_TAKEN;
import static org.pacta.domain.avenant.AvenantRule.SOMETHING_CHANGES;
import static org.pacta.domain.avenant.AvenantRule.TERM_IS_AHEAD;
import static org.pacta.domain.avenant.AvenantRule.TRANSFER_IS_ALLOWED;
import static org.pacta.domain.avenant.AvenantRule.VALUE_FITS;
import static org.pacta.domain.avenant.AvenantRule.WHAT_IS_CHANGED_EXISTS;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.pacta.domain.convention.Party;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextChange.PartyJoined;
import org.pacta.domain.convention.TextChange.PartyLeft;
import org.pacta.domain.convention.TextChange.PartyReplaced;
import org.pacta.domain.convention.TextChange.TermLasting;
import org.pacta.domain.convention.TextChange.TermSet;
import org.pacta.domain.convention.TextChange.WordingReplaced;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.BlankKind;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.Nature;

/** Whether a change makes sense of the text that it is to change. */
record Fitness(TextInForce text, LocalDate today) {

    private static final String FORBIDDEN = "forbidden";
    private static final String WITHIN_THE_GROUP = "same-group-in-france";

    void require(TextChange change) {
        switch (change) {
            case WordingReplaced c -> clause(c.clause());
            case ParameterSet c -> requireParameter(c);
            case BlankAnswered c -> requireBlank(c);
            case TermSet c -> TERM_IS_AHEAD.require(c.lastDay().isAfter(today), today, c.lastDay());
            case TermLasting c ->
                TERM_IS_AHEAD.require(!c.length().isNegative() && !c.length().isZero(), today, c.length());
            case PartyReplaced c -> requireTransfer(c);
            case PartyJoined c -> requireJoining(c);
            case PartyLeft c -> requireLeaving(c);
        }
    }

    private Clause clause(String id) {
        var found = text.clause(id);
        WHAT_IS_CHANGED_EXISTS.require(found.isPresent(), "la clause " + id);
        return found.orElseThrow();
    }

    private void requireParameter(ParameterSet change) {
        var present = clause(change.clause()).parameter(change.parameter());
        WHAT_IS_CHANGED_EXISTS.require(present.isPresent(), "la valeur " + change.parameter());
        SOMETHING_CHANGES.require(!present.orElseThrow().equals(change.value()), change.value());
        VALUE_FITS.require(isReadable(change), change.parameter(), change.value());
    }

    private boolean isReadable(ParameterSet change) {
        try {
            return !change.value().isBlank() && !text.after(1, change).parties().isEmpty();
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private void requireBlank(BlankAnswered change) {
        var asked = text.template().blank(change.blank());
        WHAT_IS_CHANGED_EXISTS.require(asked.isPresent(), "le blanc " + change.blank());
        var blank = asked.orElseThrow();
        var given = change.value().value();
        var fits =
                blank.kind() == BlankKind.TEXT ? change.value().text() != null : given != null && blank.accepts(given);
        VALUE_FITS.require(fits, blank.label(), given == null ? "" : given);
        SOMETHING_CHANGES.require(!change.value().equals(text.blanks().get(change.blank())), blank.label());
    }

    /** Intuitu personae: where the text forbids a transfer, only to a company of the private party's own group (SUR-19). */
    private void requireTransfer(PartyReplaced change) {
        requireParty(change.former());
        requireNew(change.successor());
        if (!isTransferForbidden()) return;
        TRANSFER_IS_ALLOWED.require(
                change.ofItsGroup() && isExceptionGiven() && isPrivate(change.role()), change.former());
    }

    private boolean isTransferForbidden() {
        return says("transfer", FORBIDDEN);
    }

    private boolean isExceptionGiven() {
        return says("exception", WITHIN_THE_GROUP);
    }

    private boolean says(String parameter, String value) {
        return text.template().clauses().stream()
                .anyMatch(clause ->
                        clause.parameter(parameter).filter(value::equals).isPresent());
    }

    private boolean isPrivate(String role) {
        return text.template()
                .party(role)
                .filter(seat -> seat.nature() == Nature.PRIVATE)
                .isPresent();
    }

    private void requireJoining(PartyJoined change) {
        WHAT_IS_CHANGED_EXISTS.require(text.template().party(change.role()).isPresent(), "la qualité " + change.role());
        requireNew(change.organisation());
    }

    private void requireLeaving(PartyLeft change) {
        requireParty(change.organisation());
        var seat = text.parties().stream()
                .filter(party -> party.organisation().equals(change.organisation()))
                .map(Party::role)
                .findFirst()
                .orElseThrow();
        var held = text.parties().stream()
                .filter(party -> party.role().equals(seat))
                .count();
        SEAT_STAYS_TAKEN.require(held > 1, change.organisation());
    }

    private void requireParty(Organisation organisation) {
        PARTY_IS_A_PARTY.require(text.organisations().contains(organisation), organisation);
    }

    private void requireNew(Organisation organisation) {
        PARTY_IS_NEW.require(!text.organisations().contains(organisation), organisation);
    }
}
