package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pacta.infra.registers.RegisterLine;

/** One line of any register: what every line has, then the columns of its register by their codes. */
record RegisterJson(
        String id,
        UUID convention,
        String reference,
        String title,
        @JsonAnyGetter Map<String, JsonNode> cells,
        List<RegisterLine.Written> history) {

    static RegisterJson of(RegisterLine line) {
        var cells = new LinkedHashMap<String, JsonNode>();
        line.cells().fields().forEachRemaining(cell -> cells.put(cell.getKey(), cell.getValue()));
        return new RegisterJson(
                line.id(), line.convention().value(), line.reference(), line.title(), cells, line.history());
    }
}
