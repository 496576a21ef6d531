package org.pacta.infra.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pacta.domain.courriel.CourrielKind;
import org.springframework.stereotype.Component;

/** Who writes the mails of each kind; an application that lacks one does not start. */
@Component
class CourrielTexts {

    private final Map<CourrielKind, CourrielText> byKind = new EnumMap<>(CourrielKind.class);

    CourrielTexts(List<CourrielText> all) {
        all.forEach(text -> byKind.put(text.kind(), text));
        for (var kind : CourrielKind.values()) of(kind);
    }

    CourrielText of(CourrielKind kind) {
        var text = byKind.get(kind);
        if (text == null) throw new IllegalStateException("Nobody writes mails of kind " + kind);
        return text;
    }
}
