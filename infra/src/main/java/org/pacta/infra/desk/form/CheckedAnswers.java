package org.pacta.infra.desk.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Pouvoir;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;
import org.pacta.workflows.step.Answers;

/** Answers that fit their form; a step that asks for one that is not there has forgotten to require it. */
record CheckedAnswers(String decision, Map<String, Object> values, Writing writing) implements Answers {

    @Override
    public boolean has(String name) {
        return values.containsKey(name);
    }

    @Override
    public String line(String name) {
        return get(name, Object.class).toString();
    }

    @Override
    public SealedText sealed(String name) {
        return writing.seal(line(name));
    }

    @Override
    public Optional<SealedText> sealedIfAny(String name) {
        return has(name) ? Optional.of(sealed(name)) : Optional.empty();
    }

    @Override
    public LocalDate date(String name) {
        return get(name, LocalDate.class);
    }

    @Override
    public LocalTime time(String name) {
        return get(name, LocalTime.class);
    }

    @Override
    public Instant moment(String name) {
        return get(name, Instant.class);
    }

    @Override
    public int integer(String name) {
        return get(name, Integer.class);
    }

    /** A box that nobody ticked is a no. */
    @Override
    public boolean yes(String name) {
        return has(name) && get(name, Boolean.class);
    }

    @Override
    public Period length(String name) {
        return get(name, Period.class);
    }

    @Override
    public Sha256 hash(String name) {
        return get(name, Sha256.class);
    }

    @Override
    @SuppressWarnings("unchecked") // the reader of MEMBERS gives nothing else
    public List<MemberId> members(String name) {
        return has(name) ? get(name, List.class) : List.of();
    }

    @Override
    @SuppressWarnings("unchecked") // the reader of PAIRS gives nothing else
    public List<Pouvoir> pairs(String name) {
        return has(name) ? get(name, List.class) : List.of();
    }

    private <T> T get(String name, Class<T> type) {
        var value = values.get(name);
        if (value == null) throw new IllegalStateException("The form does not require " + name);
        return type.cast(value);
    }
}
