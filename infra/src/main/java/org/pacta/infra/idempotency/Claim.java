package org.pacta.infra.idempotency;

/** What becomes of a request with a key. */
sealed interface Claim {

    /** Nobody had used the key: act, then record the result. */
    record Granted() implements Claim {}

    /** The same request was answered before. */
    record Answered(FirstResult result) implements Claim {}

    /** The same request is being answered right now. */
    record InProgress() implements Claim {}

    /** Another request used the key. */
    record Reused() implements Claim {}
}
