package org.pacta.infra.registers;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.security.Directory;
import org.springframework.stereotype.Component;

/** What a cell says, in French: for a person on the screen, for a spreadsheet in a file. */
@Component
public class Cells {

    private final WordList values = WordList.all("classpath:screens/words/values.properties");
    private final Directory directory;

    Cells(Directory directory) {
        this.directory = directory;
    }

    public String shown(Column column, RegisterLine line) {
        return inWords(column, line, Style.SHOWN);
    }

    /** Days and moments as spreadsheets read them. */
    public String listed(Column column, RegisterLine line) {
        return inWords(column, line, Style.LISTED);
    }

    private enum Style {
        SHOWN,
        LISTED
    }

    private String inWords(Column column, RegisterLine line, Style style) {
        var cell = line.cells().path(column.code());
        if (cell.isMissingNode() || cell.isNull()) return "";
        if (cell.isArray()) return each(column, cell, style);
        return one(column, cell, style);
    }

    private String each(Column column, JsonNode cells, Style style) {
        var all = new java.util.StringJoiner(", ");
        cells.forEach(cell -> all.add(one(column, cell, style)));
        return all.toString();
    }

    private String one(Column column, JsonNode cell, Style style) {
        var text = cell.asText();
        return switch (column.kind()) {
            case TEXT, NUMBER, SEALED -> text;
            case WORD -> values.of(text);
            case ORGANISATION -> directory.nameOf(new Organisation(text));
            case PERSON -> directory.nameOf(new ActorId(text)).orElse("Une personne");
            case YES_NO -> cell.asBoolean() ? "oui" : "non";
            case DAY -> style == Style.SHOWN ? InWords.date(LocalDate.parse(text)) : text;
            case MOMENT -> style == Style.SHOWN ? InWords.moment(Instant.parse(text)) : text;
        };
    }
}
