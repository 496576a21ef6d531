package org.pacta.infra.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionEvent;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.BlankWaived;
import org.pacta.domain.convention.ConventionEvent.ConventionAmended;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.convention.ConventionEvent.ConventionReturned;
import org.pacta.domain.convention.ConventionEvent.ConventionSubmitted;
import org.pacta.domain.convention.Parties;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.template.ConventionTemplate;

/** Replays the facts of one convention, as far as they are given. */
final class PastFold {

    private final ConventionRow now;
    private final ConventionTemplate template;
    private final SealedTexts texts;
    private final Map<String, Blanks.Answer> blanks = new TreeMap<>();
    private ConventionState state = ConventionState.DRAFT;
    private Parties parties;
    private int version = 1;
    private @Nullable String submittedText;
    private @Nullable LocalDate inForceOn;
    private Instant updatedAt = Instant.EPOCH;

    PastFold(ConventionRow now, ConventionTemplate template, SealedTexts texts) {
        this.now = now;
        this.parties = new Parties(now.parties());
        this.template = template;
        this.texts = texts;
    }

    void on(ConventionEvent event, Instant at) {
        updatedAt = at;
        state = ConventionState.after(event, template).orElse(state);
        switch (event) {
            case ConventionSubmitted e -> {
                version = e.version();
                submittedText = e.text().hex();
            }
            case ConventionReturned e -> version = e.version() + 1;
            case ConventionEnteredIntoForce e -> inForceOn = e.legalDate();
            case ConventionDrafted e -> parties = new Parties(e.parties());
            case ConventionAmended e -> amend(e);
            case BlankFilled e -> put(Blanks.Answer.read(e.blank(), clear(e.value()), false, null));
            case BlankWaived e -> put(Blanks.Answer.read(e.blank(), null, true, reason(e)));
            default -> {}
        }
    }

    PastConvention result(List<UUID> openTasks) {
        var row = new ConventionRow(
                now.id(),
                now.reference(),
                now.title(),
                now.template(),
                now.templateVersion(),
                now.edition(),
                state.code(),
                version,
                now.draftedFor(),
                parties.all(),
                submittedText,
                now.draftedOn(),
                inForceOn,
                updatedAt);
        return new PastConvention(row, List.copyOf(blanks.values()), openTasks);
    }

    private void amend(ConventionAmended event) {
        parties = parties.after(event.changes());
        for (var change : event.changes())
            if (change instanceof BlankAnswered answered)
                put(Blanks.Answer.read(answered.blank(), clear(answered.value()), false, null));
    }

    private void put(Blanks.Answer answer) {
        blanks.put(answer.blank(), answer);
    }

    private @Nullable String clear(BlankValue value) {
        return value.text() == null
                ? value.value()
                : texts.open(now.id(), value.text()).orElse(null);
    }

    private @Nullable String reason(BlankWaived event) {
        return texts.open(now.id(), event.reason()).orElse(null);
    }
}
