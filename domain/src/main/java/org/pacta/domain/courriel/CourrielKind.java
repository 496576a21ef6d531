package org.pacta.domain.courriel;

/** What an e-mail is for; each kind has its text. */
public enum CourrielKind {
    /** One party tells the other of a personal data breach. */
    BREACH_WARNING,
    /** A deadline counted in hours comes near or has passed. */
    DEADLINE_NOTICE,
    /** Somebody asks whoever is awaited to get on with a step. */
    TASK_REMINDER
}
