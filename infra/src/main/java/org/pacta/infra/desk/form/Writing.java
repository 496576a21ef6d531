package org.pacta.infra.desk.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** The hand that fills in a form: whose key seals what is written, which documents may be joined. */
public interface Writing {

    SealedText seal(String text);

    /** The legal day on which it is filled in. */
    LocalDate today();

    /** The moment at which it is filled in. */
    Instant now();

    /** The fingerprint of a document that this person may join; empty where there is none. */
    Optional<Sha256> document(UUID id);
}
