package org.pacta.infra.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.pacta.infra.eventstore.ChainHead;
import org.pacta.verifier.Head;

/** The last event of a chain, as kept apart from the events. */
public record ListedHead(String aggregate, UUID convention, ChainHead head) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean sameAs(ListedHead other) {
        return head.sequence() == other.head.sequence() && MessageDigest.isEqual(head.hash(), other.head.hash());
    }

    /** As whoever checks a dossier knows it. */
    Head known() {
        return new Head(aggregate, head.sequence(), HexFormat.of().formatHex(head.hash()));
    }

    /** One line of a file of heads. */
    String line() {
        return JSON.createObjectNode()
                .put("aggregate", aggregate)
                .put("convention", convention.toString())
                .put("sequence", head.sequence())
                .put("hash", HexFormat.of().formatHex(head.hash()))
                .toString();
    }

    static ListedHead parse(String line) {
        try {
            var node = JSON.readTree(line);
            return new ListedHead(
                    node.required("aggregate").asText(),
                    UUID.fromString(node.required("convention").asText()),
                    new ChainHead(
                            node.required("sequence").asLong(),
                            HexFormat.of().parseHex(node.required("hash").asText())));
        } catch (IOException e) {
            throw new UncheckedIOException("Not a chain head: " + line, e);
        }
    }
}
