package org.pacta.domain.avenant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantEvent.AvenantAbandoned;
import org.pacta.domain.avenant.AvenantEvent.AvenantReturned;
import org.pacta.domain.avenant.AvenantEvent.AvenantSubmitted;
import org.pacta.domain.avenant.AvenantEvent.AvenantTookEffect;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.BlankWaived;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.convention.ConventionEvent.ConventionWithdrawn;
import org.pacta.domain.convention.TextInForce;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.template.Templates;

/** Replays the facts of a convention and of its avenants into what it says, in the order in which they were recorded. */
public final class StandingFold {

    private final Templates templates;
    private final Map<String, BlankValue> blanks = new HashMap<>();
    private @Nullable ConventionDrafted draft;
    private @Nullable TextInForce text;
    private @Nullable LocalDate effect;
    private boolean ended;
    private @Nullable Integer underApproval;

    public StandingFold(Templates templates) {
        this.templates = templates;
    }

    public void on(DomainEvent fact) {
        switch (fact) {
            case ConventionDrafted e -> draft = e;
            case BlankFilled e -> blanks.put(e.blank(), e.value());
            case BlankWaived e -> blanks.remove(e.blank());
            case ConventionEnteredIntoForce e -> {
                effect = e.legalDate();
                text = signed();
            }
            case ConventionAmended e -> text = read().after(e.avenant(), e.changes());
            case ConventionEnded e -> ended = true;
            case ConventionWithdrawn e -> ended = true;
            case AvenantSubmitted e -> underApproval = e.id().number();
            case AvenantReturned e -> frees(e.id());
            case AvenantTookEffect e -> frees(e.id());
            case AvenantAbandoned e -> frees(e.id());
            default -> {}
        }
    }

    public StandingConvention result() {
        return new StandingConvention(effect != null && !ended, read(), effect, Optional.ofNullable(underApproval));
    }

    private TextInForce read() {
        return text == null ? signed() : text;
    }

    private TextInForce signed() {
        if (draft == null) return nothing();
        var template = templates.get(draft.template(), draft.templateVersion());
        return TextInForce.signed(template, draft.parties(), blanks);
    }

    private TextInForce nothing() {
        return TextInForce.signed(templates.all().getFirst(), List.of(), blanks);
    }

    private void frees(AvenantId avenant) {
        if (underApproval != null && underApproval == avenant.number()) underApproval = null;
    }
}
