package org.pacta.infra.mail;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a mail waits after each try that failed; the last pause is kept for all that follow. */
@Component
class Pauses {

    private final List<Duration> each;

    Pauses(@Value("${pacta.mail.pauses:30s,1m,2m,5m,10m}") List<Duration> each) {
        this.each = List.copyOf(each);
    }

    Duration after(int attempt) {
        return each.get(Math.min(attempt, each.size()) - 1);
    }
}
