package org.pacta.infra.desk;

import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.infra.views.CaughtUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Records what a person decided and comes back when the views tell it; if they are late, the answer says so. */
@Component
class Recorder {

    /** Present on an answer whose page may still show the moment before. */
    static final String LATE = "Pacta-Views-Late";

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final Work work;
    private final CaughtUp views;

    Recorder(Work work, CaughtUp views) {
        this.work = work;
        this.views = views;
    }

    void record(HumanCommand command) {
        record(command, () -> work.send(command));
    }

    /** What {@code acts} records bears the actor of the decision, all of it or nothing. */
    void record(HumanCommand decision, Runnable acts) {
        work.together(decision, acts);
        if (!views.await()) tellLate();
    }

    void send(Command command) {
        work.send(command);
    }

    private static void tellLate() {
        LOG.warn("The views are more than five seconds behind the store");
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) request.getResponse().setHeader(LATE, "true");
    }
}
