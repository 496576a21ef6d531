package org.pacta.infra.audit;

import java.security.MessageDigest;
import java.util.UUID;
import org.pacta.infra.eventstore.ChainHead;

/** The last event of a chain, as kept apart from the events. */
public record ListedHead(String aggregate, UUID convention, ChainHead head) {

    boolean sameAs(ListedHead other) {
        return head.sequence() == other.head.sequence() && MessageDigest.isEqual(head.hash(), other.head.hash());
    }
}
