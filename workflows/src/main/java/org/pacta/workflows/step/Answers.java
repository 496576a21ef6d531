package org.pacta.workflows.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Pouvoir;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** The checked answers to a form; free text comes sealed under the key of the person who wrote it. */
public interface Answers {

    String decision();

    boolean has(String name);

    /** What was typed, in clear: for a code, a number, a reference, never to be stored about a person. */
    String line(String name);

    SealedText sealed(String name);

    Optional<SealedText> sealedIfAny(String name);

    LocalDate date(String name);

    LocalTime time(String name);

    Instant moment(String name);

    int integer(String name);

    boolean yes(String name);

    Period length(String name);

    Sha256 hash(String name);

    List<MemberId> members(String name);

    List<Pouvoir> pairs(String name);
}
