package org.pacta.infra.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.evidence.EvidenceContents.Contents;
import org.pacta.infra.letters.Letters;
import org.pacta.infra.security.Person;
import org.pacta.infra.stamps.TimeStamps;
import org.springframework.stereotype.Component;

/** Draws dossiers up, few at once and through files: a long life may weigh more than the memory. */
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

    /** What becomes of the contents. */
    private interface Making {
        Drawn of(Contents contents) throws IOException;
    }

    @Override
    public Drawn draw(Person person, ConventionId id) {
        return make(person, id, drawn -> {
            var name = "dossier-" + drawn.subject().reference() + ".pdf";
            return new Drawn(name, "application/pdf", dossier(drawn));
        });
    }

    @Override
    public Drawn transfer(Person person, ConventionId id) {
        return make(person, id, drawn -> {
            var dossier = dossier(drawn);
            var zip = Files.createTempFile("versement-", ".zip");
            try {
                SedaPackage.write(drawn.subject(), dossier, drawn.enclosures(), zip);
            } finally {
                Files.deleteIfExists(dossier);
            }
            return new Drawn("versement-" + drawn.subject().reference() + ".zip", "application/zip", zip);
        });
    }

    private Drawn make(Person person, ConventionId id, Making making) {
        var reader = readers.of(person, id);
        turns.acquireUninterruptibly();
        try {
            return making.of(contents.of(reader, id));
        } catch (IOException e) {
            throw new UncheckedIOException("The dossier of " + id + " cannot be written", e);
        } finally {
            turns.release();
        }
    }

    private Path dossier(Contents drawn) throws IOException {
        var whole = Files.createTempFile("dossier-", ".part");
        var stamped = Files.createTempFile("dossier-", ".pdf");
        try {
            Parcel.enclose(letters.draw(drawn.pages()), drawn.enclosures(), whole);
            Parcel.stamp(whole, authority, stamped);
            return stamped;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(stamped);
            throw e;
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
