package org.pacta.infra.documents;

import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.FormRefused.Problem;
import org.springframework.stereotype.Component;

/** Which files may be deposited, told from their content: a name proves nothing. */
@Component
class DocumentTypes {

    private static final Set<String> ACCEPTED = Set.of(
            "application/pdf",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/xml",
            "image/jpeg",
            "image/png",
            "image/tiff",
            "text/csv",
            "text/plain");

    private final Tika tika = new Tika();

    String check(String name, byte[] bytes) {
        var type = tika.detect(bytes, name);
        if (bytes.length == 0) throw refusal("form.document-empty", "Ce fichier est vide : choisissez-en un autre.");
        if (!ACCEPTED.contains(type))
            throw refusal(
                    "form.document-type",
                    "Ce fichier est de type " + type
                            + " : déposez un PDF, un texte ou un tableur (OpenDocument, Office), une image, du XML ou du CSV.");
        return type;
    }

    private static FormRefused refusal(String code, String sentence) {
        return new FormRefused(List.of(new Problem("file", code, sentence)));
    }
}
