package org.pacta.infra.screens.dossier;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.evidence.Evidence;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.text.Texts;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The documents of a file: the text with its fingerprint, and what the parties deposited. */
@Screen
public class DocumentController {

    private final FilePages pages;
    private final Documents documents;
    private final Texts texts;
    private final Words words;

    public DocumentController(FilePages pages, Documents documents, Texts texts, Words words) {
        this.pages = pages;
        this.documents = documents;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/conventions/{id}/documents")
    public String list(Person person, @PathVariable UUID id, Model model) {
        var open = pages.open(person, new ConventionId(id), "documents", model);
        model.addAttribute("text", texts.of(person, open.file()));
        model.addAttribute(
                "dossierToDraw",
                open.file().row().parties().stream()
                        .anyMatch(party -> person.holds(party.organisation(), Evidence.DRAWN_UP_BY)));
        model.addAttribute(
                "documents",
                documents.of(person, new ConventionId(id)).stream()
                        .map(document -> DocumentLine.of(document, words))
                        .toList());
        return "dossier";
    }

    /** Always saved, never opened here: what others deposited is not trusted in one's own page. */
    @GetMapping("/documents/{id}")
    public ResponseEntity<byte[]> content(Person person, @PathVariable UUID id) {
        var document = documents.find(person, id).orElseThrow(() -> new NotVisible(id.toString()));
        var saved = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(documents.content(document.sha256()));
    }
}
