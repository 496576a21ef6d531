package org.pacta.infra.mail;

import org.pacta.domain.shared.Sha256;

/** A document that the mail announces is not shared with the convention's parties: it leaves once it is. */
final class AttachmentMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AttachmentMissing(Sha256 print) {
        super("No document " + print + " is shared in this convention");
    }
}
