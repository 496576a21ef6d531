package org.pacta.domain.soustraitance;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a clause may ask a notice to say, by the name that the clause gives it. */
public enum NoticePart {
    ACTIVITIES("activities", "les activités confiées", SubprocessorNotice::activities),
    IDENTITY("identity", "l’identité du sous-traitant", SubprocessorNotice::identity),
    CONTACT("contact", "ses coordonnées", SubprocessorNotice::contact),
    CONTRACT_START("contract-dates", "le début du contrat", SubprocessorNotice::contractFrom),
    CONTRACT_END("contract-dates", "la fin du contrat", SubprocessorNotice::contractUntil);

    private final String code;
    private final String label;
    private final Function<SubprocessorNotice, @Nullable Object> part;

    NoticePart(String code, String label, Function<SubprocessorNotice, @Nullable Object> part) {
        this.code = code;
        this.label = label;
        this.part = part;
    }

    public String label() {
        return label;
    }

    boolean isMissing(SubprocessorNotice notice) {
        return part.apply(notice) == null;
    }

    boolean isNamed(String name) {
        return code.equals(name);
    }

    static boolean isKnown(String name) {
        return Arrays.stream(values()).anyMatch(part -> part.isNamed(name));
    }
}
