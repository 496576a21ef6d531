package org.pacta.infra.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.pacta.infra.stamps.TimeStamps;
import org.pacta.verifier.Prints;

/** Puts files into a PDF as PDF/A-3 wants it (ISO 19005-3, 6.8), then has every byte of it stamped. */
final class Parcel {

    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final COSName STRUCTURE = COSName.getPDFName("S");
    private static final int ROOM_FOR_THE_TOKEN = 20_000;

    private Parcel() {}

    static void enclose(byte[] pages, List<Enclosure> enclosures, Path file) throws IOException {
        try (var pdf = Loader.loadPDF(new RandomAccessReadBuffer(pages), IOUtils.createTempFileOnlyStreamCache())) {
            var tree = new TreeMap<String, PDComplexFileSpecification>();
            for (var enclosure : enclosures) tree.put(enclosure.entry().name(), within(pdf, enclosure));
            list(pdf, tree);
            pdf.getPages().forEach(page -> page.getCOSObject().setItem(TABS, STRUCTURE));
            pdf.save(file.toFile());
        }
    }

    private static PDComplexFileSpecification within(PDDocument pdf, Enclosure enclosure) throws IOException {
        var entry = enclosure.entry();
        var content = new PDEmbeddedFile(
                pdf, new ByteArrayInputStream(enclosure.content().get()), COSName.FLATE_DECODE);
        content.setSubtype(entry.type());
        content.setSize((int) entry.size());
        content.setModDate(Calendar.getInstance());
        var file = new PDComplexFileSpecification();
        file.setFile(entry.name());
        file.setFileUnicode(entry.name());
        file.setFileDescription(entry.title());
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", enclosure.relation());
        return file;
    }

    private static void list(PDDocument pdf, Map<String, PDComplexFileSpecification> files) {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        var associated = new COSArray();
        files.values().forEach(file -> associated.add(file.getCOSObject()));
        pdf.getDocumentCatalog().getCOSObject().setItem("AF", associated);
    }

    /** As a document time-stamp (ETSI EN 319 142-1, 5.5), which any good reader of PDF shows and checks. */
    static void stamp(Path file, TimeStamps authority, Path stamped) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile());
                var out = Files.newOutputStream(stamped);
                var options = new SignatureOptions()) {
            var stamp = new PDSignature();
            stamp.setType(COSName.DOC_TIME_STAMP);
            stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
            options.setPreferredSignatureSize(ROOM_FOR_THE_TOKEN);
            pdf.addSignature(stamp, content -> authority.over(print(content)), options);
            pdf.saveIncremental(out);
        }
    }

    static byte[] print(InputStream content) throws IOException {
        var digest = Prints.sha256();
        var part = new byte[8192];
        for (var read = content.read(part); read >= 0; read = content.read(part)) digest.update(part, 0, read);
        return digest.digest();
    }
}
