package org.pacta.infra.registers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A register as a file: whose line it is first, then its columns in French. */
@Component
public class RegisterFiles {

    private final Cells cells;

    RegisterFiles(Cells cells) {
        this.cells = cells;
    }

    public String csv(Register register, List<RegisterLine> lines) {
        var headings = Stream.concat(
                        Stream.of("convention", "titre"),
                        register.columns().stream().map(Column::heading))
                .toList();
        return Csv.of(headings, lines.stream().map(line -> row(register, line)));
    }

    private List<String> row(Register register, RegisterLine line) {
        return Stream.concat(
                        Stream.of(line.reference(), line.title()),
                        register.columns().stream().map(column -> cells.listed(column, line)))
                .toList();
    }
}
