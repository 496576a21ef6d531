package org.pacta.infra.screens.dossier;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.registers.Cells;
import org.pacta.infra.registers.Register;
import org.pacta.infra.registers.RegisterFiles;
import org.pacta.infra.registers.RegisterLine;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The registers of a convention, read on the page or taken away for a spreadsheet. */
@Screen
public class RegisterController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FilePages pages;
    private final RegisterLines registers;
    private final Cells cells;
    private final RegisterFiles files;

    public RegisterController(FilePages pages, RegisterLines registers, Cells cells, RegisterFiles files) {
        this.pages = pages;
        this.registers = registers;
        this.cells = cells;
        this.files = files;
    }

    @GetMapping("/conventions/{id}/registres")
    public String read(Person person, @PathVariable UUID id, Model model) {
        var convention = new ConventionId(id);
        pages.open(person, convention, "registres", model);
        model.addAttribute(
                "registers",
                registers.all().stream()
                        .map(register -> page(register, registers.of(person, register, convention)))
                        .filter(page -> !page.lines().isEmpty())
                        .toList());
        return "dossier";
    }

    @GetMapping("/conventions/{id}/registres/{name}.csv")
    public ResponseEntity<byte[]> csv(Person person, @PathVariable UUID id, @PathVariable String name) {
        var convention = new ConventionId(id);
        pages.file(person, convention);
        var register = registers.named(name).orElseThrow(() -> new NotVisible("register " + name));
        var attached = ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.toString())
                .body(files.csv(register, registers.of(person, register, convention))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private RegisterPage page(Register register, java.util.List<RegisterLine> lines) {
        return new RegisterPage(
                register.name(),
                register.title(),
                register.source(),
                lines.stream().map(line -> kept(register, line)).toList());
    }

    private RegisterPage.Kept kept(Register register, RegisterLine line) {
        var filled = register.columns().stream()
                .map(column -> new RegisterPage.Cell(column.heading(), cells.shown(column, line)))
                .filter(cell -> !cell.value().isEmpty())
                .toList();
        return new RegisterPage.Kept(filled, register.files(line));
    }
}
