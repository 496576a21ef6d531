package org.pacta.infra.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pacta.infra.evidence.EvidenceContents.Subject;
import org.pacta.verifier.Inventory;

/**
 * The slip of a transfer (SEDA 2.2, {@code ArchiveTransfer}). It says what is handed over; how long it is kept and who may read it,
 * the archives service decides.
 */
final class SedaSlip {

    private static final String NAMESPACE = "fr:gouv:culture:archivesdefrance:seda:v2.2";

    private final XMLStreamWriter xml;
    private final Subject subject;
    private final List<Inventory.Entry> entries;

    private SedaSlip(XMLStreamWriter xml, Subject subject, List<Inventory.Entry> entries) {
        this.xml = xml;
        this.subject = subject;
        this.entries = entries;
    }

    static void write(Subject subject, List<Inventory.Entry> entries, Instant at, OutputStream out)
            throws XMLStreamException {
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, UTF_8.name());
        xml.writeStartDocument(UTF_8.name(), "1.0");
        new SedaSlip(xml, subject, entries).transfer(at);
        xml.writeEndDocument();
        xml.close();
    }

    private void transfer(Instant at) throws XMLStreamException {
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "ArchiveTransfer");
        xml.writeDefaultNamespace(NAMESPACE);
        text("Comment", "Convention " + subject.reference() + ", " + subject.title());
        text("Date", at.toString());
        text("MessageIdentifier", subject.id().value() + "-" + at.toEpochMilli());
        xml.writeEmptyElement(NAMESPACE, "CodeListVersions");
        start("DataObjectPackage");
        for (var number = 0; number < entries.size(); number++) object(number, entries.get(number));
        description();
        start("ManagementMetadata");
        text("OriginatingAgencyIdentifier", subject.by().alias());
        text("SubmissionAgencyIdentifier", subject.by().alias());
        end();
        end();
        organisation("ArchivalAgency", "archives-" + subject.by().alias());
        organisation("TransferringAgency", subject.by().alias());
        end();
    }

    private void object(int number, Inventory.Entry entry) throws XMLStreamException {
        start("DataObjectGroup", "group-" + number);
        start("BinaryDataObject", "object-" + number);
        text("DataObjectVersion", "BinaryMaster_1");
        text("Uri", SedaPackage.FOLDER + entry.name());
        xml.writeStartElement(NAMESPACE, "MessageDigest");
        xml.writeAttribute("algorithm", "SHA-256");
        xml.writeCharacters(entry.sha256());
        end();
        text("Size", String.valueOf(entry.size()));
        start("FormatIdentification");
        text("MimeType", entry.type());
        end();
        start("FileInfo");
        text("Filename", entry.name());
        end();
        end();
        end();
    }

    private void description() throws XMLStreamException {
        start("DescriptiveMetadata");
        start("ArchiveUnit", "unit");
        content("RecordGrp", subject.title());
        for (var number = 0; number < entries.size(); number++) unit(number, entries.get(number));
        end();
        end();
    }

    private void unit(int number, Inventory.Entry entry) throws XMLStreamException {
        start("ArchiveUnit", "unit-" + number);
        content("Item", entry.title());
        start("DataObjectReference");
        text("DataObjectGroupReferenceId", "group-" + number);
        end();
        end();
    }

    private void content(String level, String title) throws XMLStreamException {
        start("Content");
        text("DescriptionLevel", level);
        text("Title", title);
        text("TransferringAgencyArchiveUnitIdentifier", subject.reference());
        organisation("OriginatingAgency", subject.by().alias());
        text("StartDate", subject.from().toString());
        text("EndDate", subject.to().toString());
        end();
    }

    private void organisation(String role, String identifier) throws XMLStreamException {
        start(role);
        text("Identifier", identifier);
        end();
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void start(String name, String id) throws XMLStreamException {
        start(name);
        xml.writeAttribute("id", id);
    }

    /** Control characters, which XML cannot hold, are left out. */
    private void text(String name, String value) throws XMLStreamException {
        start(name);
        xml.writeCharacters(value.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""));
        end();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
