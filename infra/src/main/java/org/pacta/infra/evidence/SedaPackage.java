package org.pacta.infra.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.pacta.infra.evidence.EvidenceContents.Subject;
import org.pacta.verifier.Inventory;
import org.pacta.verifier.Prints;

/** A transfer to an archives service: the slip, the dossier, and each file that the dossier holds beside it. */
final class SedaPackage {

    static final String SLIP = "manifest.xml";
    static final String FOLDER = "content/";

    private SedaPackage() {}

    static void write(Subject subject, Path dossier, List<Enclosure> enclosures, Path zip) throws IOException {
        var entries = new ArrayList<Inventory.Entry>();
        entries.add(entry(subject, dossier));
        enclosures.forEach(enclosure -> entries.add(enclosure.entry()));
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, SLIP, slip(subject, entries));
            out.putNextEntry(new ZipEntry(FOLDER + entries.getFirst().name()));
            Files.copy(dossier, out);
            out.closeEntry();
            for (var enclosure : enclosures)
                put(out, FOLDER + enclosure.entry().name(), enclosure.content().get());
        }
    }

    private static Inventory.Entry entry(Subject subject, Path dossier) throws IOException {
        try (var content = Files.newInputStream(dossier)) {
            return new Inventory.Entry(
                    "dossier-" + subject.reference() + ".pdf",
                    "Dossier de la convention " + subject.reference(),
                    "application/pdf",
                    Files.size(dossier),
                    Prints.hex(Parcel.print(content)),
                    null,
                    false);
        }
    }

    private static byte[] slip(Subject subject, List<Inventory.Entry> entries) throws IOException {
        var xml = new ByteArrayOutputStream();
        try {
            SedaSlip.write(subject, entries, Instant.now(), xml);
        } catch (XMLStreamException e) {
            throw new IOException("The slip of " + subject.reference() + " cannot be written", e);
        }
        return xml.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
