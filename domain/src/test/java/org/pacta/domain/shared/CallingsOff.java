package org.pacta.domain.shared;

import java.util.Set;

/** What was called off, written down one by one: a matter by its id, a text with all others of its convention. */
public record CallingsOff(Set<String> matters) implements CalledOff {

    public static final CallingsOff NONE = new CallingsOff(Set.of());

    public static CallingsOff of(Identifier matter) {
        return new CallingsOff(Set.of(matter.toString()));
    }

    @Override
    public boolean matter(String subject) {
        return matters.contains(subject);
    }

    @Override
    public boolean text(TextId text) {
        return matters.contains(text.convention().toString());
    }
}
