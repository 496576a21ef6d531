package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.registers.RegisterFiles;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Registers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers as JSON, or as CSV for a spreadsheet. */
@RestController
@RequestMapping("/api/v1/registers")
@Tag(name = "registers", description = "Registres, en JSON et en CSV")
class RegistersController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Registers registers;
    private final RegisterLines lines;
    private final RegisterFiles files;

    RegistersController(Registers registers, RegisterLines lines, RegisterFiles files) {
        this.registers = registers;
        this.lines = lines;
        this.files = files;
    }

    @GetMapping("/{name}")
    @Operation(
            summary = "Un registre : « deliberations », « breaches »…",
            description = "En CSV avec « Accept: text/csv » ou « ?format=csv ». Un registre dont la matière n’est pas "
                    + "encore traitée répond 404.")
    ResponseEntity<?> read(
            Person person,
            @PathVariable String name,
            @Parameter(description = "json ou csv") @RequestParam(required = false) @Nullable String format,
            @Parameter(hidden = true) @RequestHeader(value = HttpHeaders.ACCEPT, required = false) @Nullable
                    List<MediaType> accepted) {
        var asCsv = wantsCsv(format, accepted);
        if (name.equals("deliberations")) return deliberations(person, asCsv);
        var register = lines.named(name).orElseThrow(() -> new NotVisible("register " + name));
        var kept = lines.of(person, register);
        return asCsv
                ? csv(name, files.csv(register, kept))
                : ResponseEntity.ok(
                        Listing.of(kept.stream().map(RegisterJson::of).toList()));
    }

    private ResponseEntity<?> deliberations(Person person, boolean asCsv) {
        var votes = registers.deliberations(person);
        return asCsv
                ? csv("deliberations", DeliberationCsv.of(votes))
                : ResponseEntity.ok(
                        Listing.of(votes.stream().map(DeliberationJson::of).toList()));
    }

    private static boolean wantsCsv(@Nullable String format, @Nullable List<MediaType> accepted) {
        return format != null
                ? format.equals("csv")
                : accepted != null
                        && !accepted.isEmpty()
                        && accepted.getFirst().isCompatibleWith(CSV)
                        && accepted.getFirst().isConcrete();
    }

    private static ResponseEntity<byte[]> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
