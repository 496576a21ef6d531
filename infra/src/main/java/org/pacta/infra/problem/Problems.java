package org.pacta.infra.problem;

import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.desk.TakenByAnother;
import org.pacta.infra.security.NoOrganisation;
import org.pacta.infra.stamps.StampsAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells three kinds of failure apart: a rule is broken, a part is away, the product is wrong. */
@Component
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final RuleSentences sentences;

    public Problems(RuleSentences sentences) {
        this.sentences = sentences;
    }

    public Problem of(Throwable thrown) {
        return switch (cause(thrown)) {
            case RuleBroken broken -> Problem.of(broken, sentences.sentence(broken));
            case FormRefused refused -> Problem.of(refused);
            case NotVisible hidden -> Problem.of(Refusal.NOT_VISIBLE);
            case AggregateNotFoundException absent -> Problem.of(Refusal.NOT_VISIBLE);
            case TakenByAnother taken -> Problem.of(Refusal.TAKEN);
            case StaleVersion stale -> Problem.of(Refusal.STALE);
            case ConcurrencyException overtaken -> Problem.of(Refusal.STALE);
            case NoOrganisation stranger -> Problem.of(Refusal.NO_ORGANISATION);
            case DataAccessResourceFailureException away -> unavailable(away);
            case CannotCreateTransactionException away -> unavailable(away);
            case TransientDataAccessException away -> unavailable(away);
            case StampsAway away -> unavailable(away);
            case Throwable other -> WebProblems.of(other).orElseGet(() -> defect(other));
        };
    }

    /** What an aggregate threw may arrive wrapped by the bus or by a future. */
    private static Throwable cause(Throwable thrown) {
        var wrapped = thrown instanceof CommandExecutionException
                || thrown instanceof CompletionException
                || thrown instanceof ExecutionException;
        return wrapped && thrown.getCause() != null ? cause(thrown.getCause()) : thrown;
    }

    private static Problem unavailable(Exception away) {
        LOG.warn("Refused as unavailable: {}", away.getMessage());
        return Problem.of(Refusal.UNAVAILABLE);
    }

    private static Problem defect(Throwable thrown) {
        var reference = UUID.randomUUID().toString().substring(0, 13);
        LOG.error("Defect {}", reference, thrown);
        return Problem.defect(reference);
    }
}
