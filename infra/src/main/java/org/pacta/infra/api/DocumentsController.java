package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.desk.form.FormProblem;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.Documents.Deposit;
import org.pacta.infra.documents.SubmittedTexts;
import org.pacta.infra.security.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Documents: depositing one, reading it, and the text of a convention itself. */
@RestController
@RequestMapping("/api/v1")
@Tag(
        name = "documents",
        description =
                "Pièces déposées, 50 Mo au plus ; elles restent à leur organisation tant qu’aucun acte ne les joint")
class DocumentsController {

    private final Documents documents;
    private final SubmittedTexts texts;
    private final ConventionFiles files;

    DocumentsController(Documents documents, SubmittedTexts texts, ConventionFiles files) {
        this.documents = documents;
        this.texts = texts;
        this.files = files;
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Déposer une pièce pour l’une de mes organisations")
    ResponseEntity<DocumentJson> deposit(
            Person person,
            @RequestParam("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String organisation,
            @RequestParam(required = false) @Nullable UUID convention)
            throws IOException {
        var about = convention == null ? null : new ConventionId(convention);
        var owner = owner(person, organisation, about);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "document");
        var stored = documents.deposit(person, new Deposit(owner, about, name, file.getBytes()));
        return ResponseEntity.created(URI.create("/api/v1/documents/" + stored.id()))
                .body(DocumentJson.of(stored));
    }

    @GetMapping("/documents/{id}")
    @Operation(summary = "Le contenu d’une pièce")
    ResponseEntity<byte[]> content(Person person, @PathVariable UUID id) {
        var document = documents.find(person, id).orElseThrow(() -> new NotVisible("document " + id));
        var disposition = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.type()))
                .eTag(document.sha256().hex())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.content(document.sha256()));
    }

    @GetMapping("/conventions/{id}/documents")
    @Operation(summary = "Les pièces d’une convention que je peux lire, textes soumis compris")
    Listing<DocumentJson> list(Person person, @PathVariable UUID id) {
        var convention = files.visible(person, new ConventionId(id)).id();
        return Listing.of(
                documents.of(person, convention).stream().map(DocumentJson::of).toList());
    }

    @GetMapping(
            path = "/conventions/{id}/text",
            produces = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE})
    @Operation(
            summary = "Le texte exact : le projet tel qu’il se lit, ou la version soumise, votée et signée",
            description = "En text/plain, les octets dont l’empreinte est votée ; en text/html, un fragment de page.")
    ResponseEntity<String> text(
            Person person,
            @PathVariable UUID id,
            @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.ACCEPT, required = false) @Nullable
                    List<MediaType> accepted) {
        var text = texts.read(person, new ConventionId(id)).orElseThrow(() -> new NotVisible("convention " + id));
        var page = accepted != null && accepted.contains(MediaType.TEXT_HTML);
        return ResponseEntity.ok()
                .contentType(new MediaType(page ? MediaType.TEXT_HTML : MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .eTag(Sha256.ofText(text).hex())
                .body(page ? TextHtml.of(text) : text);
    }

    /** Of several organisations, the one that is named; failing that, the one that is party to the convention. */
    private Organisation owner(Person person, @Nullable String named, @Nullable ConventionId about) {
        var parties = about == null
                ? List.<Organisation>of()
                : files.visible(person, about).parties().stream()
                        .map(Party::organisation)
                        .toList();
        return person.organisations().stream()
                .filter(organisation -> named == null || organisation.alias().equals(named))
                .filter(organisation -> parties.isEmpty() || parties.contains(organisation))
                .sorted()
                .findFirst()
                .orElseThrow(() -> new FormRefused(List.of(FormProblem.OPTION.at("organisation", "Organisation"))));
    }
}
