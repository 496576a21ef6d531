package org.pacta.infra.documents;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;

/** The letters that the product drew up, among the documents of their convention. */
public interface LetterArchive {

    /** Keeps it and tells its fingerprint; drawn up a second time, the one that is kept stays. */
    Sha256 keep(UUID id, Kept letter);

    /** It has left: from now on every party may read it. */
    void handOver(UUID id);

    /** A letter as PDF, in the name of {@code owner}, who alone reads it unless it has {@code left}. */
    @SuppressWarnings("ArrayRecordComponent") // the file itself; never compared
    record Kept(ConventionId convention, Organisation owner, String name, byte[] bytes, boolean left) {}
}
