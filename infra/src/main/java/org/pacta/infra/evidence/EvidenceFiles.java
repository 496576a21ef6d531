package org.pacta.infra.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.letters.Letters;
import org.pacta.infra.security.Person;
import org.pacta.infra.stamps.TimeStamps;
import org.springframework.stereotype.Component;

/** Draws up the dossier of a convention for one of its parties. */
@Component
class EvidenceFiles implements Evidence {

    private static final int AT_ONCE = 2;

    private final EvidenceReader readers;
    private final EvidenceContents contents;
    private final Letters letters;
    private final TimeStamps authority;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    EvidenceFiles(EvidenceReader readers, EvidenceContents contents, Letters letters, TimeStamps authority) {
        this.readers = readers;
        this.contents = contents;
        this.letters = letters;
        this.authority = authority;
    }

    /** Few at once, and through files: a long life may weigh more than the memory. */
    @Override
    public Drawn draw(Person person, ConventionId id) {
        var reader = readers.of(person, id);
        turns.acquireUninterruptibly();
        try {
            var drawn = contents.of(reader, id);
            return stamped(drawn.reference(), letters.draw(drawn.pages()), drawn.enclosures());
        } catch (IOException e) {
            throw new UncheckedIOException("The dossier of " + id + " cannot be written", e);
        } finally {
            turns.release();
        }
    }

    private Drawn stamped(String reference, byte[] drawn, List<Enclosure> all) throws IOException {
        var whole = Files.createTempFile("dossier-", ".part");
        var stamped = Files.createTempFile("dossier-", ".pdf");
        try {
            Parcel.enclose(drawn, all, whole);
            Parcel.stamp(whole, authority, stamped);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(stamped);
            throw e;
        } finally {
            Files.deleteIfExists(whole);
        }
        return new Drawn("dossier-" + reference + ".pdf", Files.size(stamped), stamped);
    }
}
