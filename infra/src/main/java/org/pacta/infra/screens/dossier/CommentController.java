package org.pacta.infra.screens.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.registers.RegisterLine;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.SealedTexts;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was remarked on a convention: among colleagues, or between the parties. */
@Screen
public class CommentController {

    private static final String REGISTER = "comments";

    private final FilePages pages;
    private final RegisterLines registers;
    private final Directory directory;

    public CommentController(FilePages pages, RegisterLines registers, Directory directory) {
        this.pages = pages;
        this.registers = registers;
        this.directory = directory;
    }

    @GetMapping("/conventions/{id}/commentaires")
    public String read(Person person, @PathVariable UUID id, Model model) {
        var convention = new ConventionId(id);
        pages.open(person, convention, "commentaires", model);
        var comments = registers.named(REGISTER).orElseThrow();
        model.addAttribute(
                "comments",
                registers.of(person, comments, convention).stream()
                        .map(this::line)
                        .sorted(Comparator.comparing(CommentLine::writtenOn).reversed())
                        .toList());
        return "dossier";
    }

    private CommentLine line(RegisterLine line) {
        var cells = line.cells();
        return new CommentLine(
                directory
                        .nameOf(new ActorId(cells.path("author").asText()))
                        .orElse("Une personne dont l’identité est effacée"),
                directory.nameOf(new Organisation(cells.path("organisation").asText())),
                LocalDate.parse(cells.path("writtenOn").asText()),
                cells.path("audience").asText().equals("INTERNAL"),
                cells.path("comment").asText(SealedTexts.ERASED),
                cells.hasNonNull("withdrawnOn")
                        ? InWords.date(LocalDate.parse(cells.path("withdrawnOn").asText()))
                        : null);
    }
}
