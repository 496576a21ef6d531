package org.pacta.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** A dossier as it lies on the disk: the files within, and the stamp over every byte of it. */
final class SealedPdf {

    static final String STAMP = "ETSI.RFC3161";
    private static final int PARTS = 4;

    private final byte[] file;

    SealedPdf(byte[] file) {
        this.file = file;
    }

    Map<String, byte[]> attachments() throws Unproved {
        try (var pdf = Loader.loadPDF(file)) {
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog()).getEmbeddedFiles();
            if (names == null)
                throw new Unproved("ce PDF ne contient aucun fichier : ce n’est pas un dossier de Pacta");
            var found = new TreeMap<String, byte[]>();
            for (var entry : names.getNames().entrySet()) found.put(entry.getKey(), content(entry.getValue()));
            return found;
        } catch (IOException | RuntimeException e) {
            throw new Unproved("ce fichier n’est pas un PDF lisible (" + e.getMessage() + ")", e);
        }
    }

    private static byte[] content(PDComplexFileSpecification file) throws IOException {
        return file.getEmbeddedFile().toByteArray();
    }

    /** Refuses a file of which one byte is not the one that was stamped. */
    Stamp stamp(Trust trust) throws Unproved {
        try (var pdf = Loader.loadPDF(file)) {
            var range = range(pdf);
            return Tokens.check(token(range), digest(range), trust);
        } catch (IOException | RuntimeException e) {
            throw new Unproved("le sceau du fichier n’est pas lisible (" + e.getMessage() + ")", e);
        }
    }

    private int[] range(PDDocument pdf) throws Unproved {
        var stamps = pdf.getSignatureDictionaries().stream()
                .filter(signature -> STAMP.equals(signature.getSubFilter()))
                .toList();
        if (stamps.isEmpty()) throw new Unproved("le fichier ne porte pas de sceau");
        var range = stamps.getLast().getByteRange();
        if (range == null || range.length != PARTS || range[0] != 0 || range[1] < 1 || range[2] <= range[1] + 1)
            throw new Unproved("le sceau du fichier est altéré");
        if (range[2] + range[3] != file.length)
            throw new Unproved("le sceau ne couvre pas tout le fichier : il a été changé après coup");
        return range;
    }

    /** The only bytes that the stamp cannot cover are its own; they are spelled in one way only. */
    private byte[] token(int[] range) throws Unproved, IOException {
        var gap = new String(Arrays.copyOfRange(file, range[1], range[2]), StandardCharsets.ISO_8859_1);
        if (!gap.matches("<[0-9A-F]*>")) throw new Unproved("le sceau du fichier est altéré");
        return Tokens.unpadded(HexFormat.of().parseHex(gap.substring(1, gap.length() - 1)));
    }

    private byte[] digest(int[] range) {
        var digest = Prints.sha256();
        digest.update(file, 0, range[1]);
        digest.update(file, range[2], range[3]);
        return digest.digest();
    }
}
