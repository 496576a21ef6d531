package org.pacta.infra.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.security.Person;

/** The documents that a person may read: those of their organisations, and those shared within their conventions. */
public interface Documents {

    /** Keeps a file for one of the person's organisations; its type is found out from its content. */
    StoredDocument deposit(Person person, Deposit deposit);

    Optional<StoredDocument> find(Person person, UUID id);

    List<StoredDocument> of(Person person, ConventionId convention);

    byte[] content(Sha256 sha256);

    /** A document by its fingerprint, if every party of the convention may read it. */
    Optional<StoredDocument> shared(ConventionId convention, Sha256 sha256);

    /** A document joined to an act belongs to the convention from then on: every party may read it. */
    void share(UUID id, ConventionId convention);

    /** Keeps the text that was submitted, under its fingerprint, for as long as the convention. */
    void keepText(ConventionId convention, Organisation owner, String text);

    /** What is deposited, by whom for which organisation; with a convention, it is listed there. */
    @SuppressWarnings("ArrayRecordComponent") // the file itself; never compared
    record Deposit(Organisation owner, @Nullable ConventionId convention, String name, byte[] bytes) {}
}
