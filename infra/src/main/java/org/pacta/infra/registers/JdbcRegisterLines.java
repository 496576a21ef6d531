package org.pacta.infra.registers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.eventstore.StoredJson;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.SealedTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registers read from their table. */
@Component
class JdbcRegisterLines implements RegisterLines {

    private static final String READ = """
            select l.*, c.reference, c.title from register_line l join convention_view c on c.id = l.convention
            where l.register = :register and (:convention::uuid is null or l.convention = :convention::uuid)
              and exists (select 1 from party_view p
                          where p.convention = l.convention and p.organisation = any(:organisations))
              and (cardinality(l.shown_to) = 0 or l.shown_to && :organisations::text[])
            order by l.begun_at, l.id""";
    private static final String NAMED = """
            select l.register, l.id, l.convention, l.cells from register_line l
            where l.register = any(:registers) and l.id = any(:lines)
              and exists (select 1 from party_view p
                          where p.convention = l.convention and p.organisation = any(:organisations))
              and (cardinality(l.shown_to) = 0 or l.shown_to && :organisations::text[])""";

    private final JsonMapper json = StoredJson.events();
    private final List<Register> registers;
    private final JdbcClient jdbc;
    private final SealedTexts texts;

    JdbcRegisterLines(ObjectProvider<Register> registers, JdbcClient jdbc, SealedTexts texts) {
        this.registers = registers.orderedStream().toList();
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<Register> all() {
        return registers;
    }

    @Override
    public Optional<Register> named(String name) {
        return registers.stream()
                .filter(register -> register.name().equals(name))
                .findFirst();
    }

    @Override
    public List<RegisterLine> of(Person person, Register register) {
        return read(person, register, null);
    }

    @Override
    public List<RegisterLine> of(Person person, Register register, ConventionId convention) {
        return read(person, register, convention.value());
    }

    @Override
    public Map<String, String> names(Person person, Collection<String> things) {
        if (things.isEmpty()) return Map.of();
        var naming = registers.stream()
                .filter(register -> register.naming().isPresent())
                .collect(Collectors.toMap(Register::name, Function.identity()));
        var lines = new HashMap<String, String>();
        for (var register : naming.values()) things.forEach(thing -> lines.put(register.named(thing), thing));
        var names = new HashMap<String, String>();
        jdbc.sql(NAMED)
                .param("registers", naming.keySet().toArray(String[]::new))
                .param("lines", lines.keySet().toArray(String[]::new))
                .param("organisations", organisations(person))
                .query(row -> {
                    var name = name(Objects.requireNonNull(naming.get(row.getString("register"))), row);
                    if (!name.isEmpty()) names.put(Objects.requireNonNull(lines.get(row.getString("id"))), name);
                });
        return names;
    }

    private String name(Register register, ResultSet row) throws SQLException {
        var column = register.naming().orElseThrow();
        try {
            var cells = (ObjectNode) json.readTree(row.getString("cells"));
            open(register, new ConventionId(row.getObject("convention", UUID.class)), cells);
            return cells.path(column.code()).asText("");
        } catch (JsonProcessingException unreadable) {
            throw unreadable(register, unreadable);
        }
    }

    private static String[] organisations(Person person) {
        return person.organisations().stream().map(Organisation::alias).toArray(String[]::new);
    }

    private static IllegalStateException unreadable(Register register, JsonProcessingException cause) {
        return new IllegalStateException("A line of the register " + register.name() + " cannot be read", cause);
    }

    private List<RegisterLine> read(Person person, Register register, @Nullable UUID convention) {
        return jdbc.sql(READ)
                .param("register", register.name())
                .param("convention", convention == null ? null : convention.toString())
                .param("organisations", organisations(person))
                .query((row, number) -> line(register, row))
                .list();
    }

    private RegisterLine line(Register register, ResultSet row) throws SQLException {
        var convention = new ConventionId(row.getObject("convention", UUID.class));
        try {
            return new RegisterLine(
                    row.getString("id"),
                    convention,
                    row.getString("reference"),
                    row.getString("title"),
                    open(register, convention, (ObjectNode) json.readTree(row.getString("cells"))),
                    json.readValue(row.getString("history"), new TypeReference<>() {}));
        } catch (JsonProcessingException unreadable) {
            throw unreadable(register, unreadable);
        }
    }

    private JsonNode open(Register register, ConventionId convention, ObjectNode cells) throws JsonProcessingException {
        for (var column : register.columns()) {
            var cell = cells.get(column.code());
            if (column.kind() != Column.Kind.SEALED || cell == null || cell.isNull()) continue;
            var opened = texts.read(convention, json.treeToValue(cell, SealedText.class));
            cells.put(column.code(), opened);
        }
        return cells;
    }
}
