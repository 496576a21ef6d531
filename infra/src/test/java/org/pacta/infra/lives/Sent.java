package org.pacta.infra.lives;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A command as its sender notes it: what was asked under which key, and what came back in the end.
 *
 * @param tries how often it was sent before it was answered
 */
record Sent(String account, String path, Object body, String key, int status, JsonNode answer, int tries) {

    boolean accepted() {
        return status < 300;
    }

    /** Both were answered, and not the same. */
    boolean answersLike(Sent other) {
        return failed() || other.failed() || status == other.status && answer.equals(other.answer);
    }

    /** Not answered, or with the product's own failure. */
    boolean failed() {
        return status == 0 || status >= 500;
    }

    /** The convention that its answer or its address names. */
    String convention() {
        if (path.startsWith("conventions/")) return path.split("/")[1];
        return answer.path(path.startsWith("tasks/") ? "convention" : "id").asText();
    }

    String refusal() {
        return status + " " + answer.path("code").asText("");
    }
}
