package org.pacta.infra.screens.dossier;

import java.util.UUID;
import org.pacta.infra.documents.StoredDocument;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.Words;

/** A document of the file; {@code shared} tells whether the other parties may read it too. */
public record DocumentLine(
        UUID id,
        String name,
        String size,
        String owner,
        boolean shared,
        String storedAt,
        String fingerprint,
        boolean quotesErased) {

    private static final long KILOBYTE = 1_024;

    static DocumentLine of(StoredDocument document, Words words) {
        return new DocumentLine(
                document.id(),
                document.name(),
                size(document.size()),
                words.organisation(document.owner()),
                document.shared(),
                InWords.moment(document.storedAt()),
                document.sha256().hex(),
                document.quotesErased());
    }

    private static String size(long bytes) {
        if (bytes < KILOBYTE) return bytes + " octets";
        var kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE ? kilobytes + " ko" : kilobytes / KILOBYTE + " Mo";
    }
}
