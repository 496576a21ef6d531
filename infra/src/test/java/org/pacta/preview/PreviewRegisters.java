package org.pacta.preview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.infra.registers.Column;
import org.pacta.infra.registers.Entry;
import org.pacta.infra.registers.Register;
import org.pacta.infra.registers.RegisterLine;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.security.Person;

/** One register with one line, of each kind of cell, on every convention but Aix's. */
record PreviewRegisters(PreviewWorld world) implements RegisterLines {

    private static final Register BREACHES = new Shown(
            "breaches",
            "Violations de données",
            "RGPD, article 33, paragraphe 5",
            List.of(
                    Column.of("state", "Où elle en est", Column.Kind.WORD),
                    Column.of("reportedBy", "Signalée par", Column.Kind.ORGANISATION),
                    Column.of("awareAt", "Connue le", Column.Kind.MOMENT),
                    Column.of("account", "Faits", Column.Kind.SEALED),
                    Column.of("persons", "Personnes, environ", Column.Kind.NUMBER),
                    Column.of("late", "En retard", Column.Kind.YES_NO),
                    Column.of("acknowledgedOn", "Réception accusée le", Column.Kind.DAY)));
    private static final Register COMMENTS = new Shown(
            "comments",
            "Commentaires",
            "Internes : lus par votre organisation seulement",
            List.of(
                    Column.of("writtenOn", "Écrit le", Column.Kind.DAY),
                    Column.of("organisation", "Par", Column.Kind.ORGANISATION),
                    Column.of("author", "Auteur", Column.Kind.PERSON),
                    Column.of("audience", "Lu par", Column.Kind.WORD),
                    Column.of("comment", "Commentaire", Column.Kind.SEALED)));

    private static final Register SURVIVALS = new Shown(
            "survivals",
            "Ce qui survit",
            "Convention, clauses qui survivent à sa fin",
            List.of(
                    Column.of("title", "Engagement", Column.Kind.TEXT),
                    Column.of("lasting", "Durée", Column.Kind.WORD),
                    Column.of("until", "Dernier jour", Column.Kind.DAY)));

    @Override
    public List<Register> all() {
        return List.of(BREACHES, COMMENTS);
    }

    @Override
    public Optional<Register> named(String name) {
        return Stream.of(BREACHES, COMMENTS, SURVIVALS)
                .filter(register -> register.name().equals(name))
                .findFirst();
    }

    @Override
    public List<RegisterLine> of(Person person, Register register) {
        return register == SURVIVALS
                ? List.of(
                        survival(world.suresnes, "17.1", "Secret du centre et des données", "UNLIMITED", ""),
                        survival(world.suresnes, "17.2", "Secret des autres informations", "UNTIL", "2030-08-31"))
                : List.of(line(world.suresnes));
    }

    @Override
    public List<RegisterLine> of(Person person, Register register, ConventionId convention) {
        if (convention.equals(world.aix)) return List.of();
        return register == COMMENTS
                ? List.of(comment(convention, "INTERNAL"), comment(convention, "SHARED"))
                : List.of(line(convention));
    }

    @Override
    public Map<String, String> names(Person person, Collection<String> things) {
        return things.stream()
                .filter(thing -> thing.startsWith("deliberation/"))
                .collect(Collectors.toMap(thing -> thing, thing -> "Séance de printemps", (one, same) -> one));
    }

    private static RegisterLine line(ConventionId convention) {
        return new RegisterLine("breach/1", convention, "2026-0001", "Vidéo augmentée", cells(), List.of());
    }

    private static RegisterLine survival(
            ConventionId convention, String clause, String title, String lasting, String until) {
        var cells = JsonNodeFactory.instance.objectNode();
        cells.put("clause", clause).put("title", title).put("state", "DUTY_OUTLIVES");
        cells.put("lasting", lasting).put("since", "2027-08-31").put("until", until);
        return new RegisterLine("survie/" + clause, convention, "2026-0001", "Vidéo augmentée", cells, List.of());
    }

    private static RegisterLine comment(ConventionId convention, String audience) {
        var cells = JsonNodeFactory.instance.objectNode();
        cells.put("writtenOn", "2026-03-12").put("organisation", "suresnes").put("author", "dpo.suresnes");
        cells.put("audience", audience).put("comment", "À relire avant le comité de pilotage.");
        return new RegisterLine(
                "commentaire/" + audience, convention, "2026-0001", "Vidéo augmentée", cells, List.of());
    }

    private static JsonNode cells() {
        var cells = JsonNodeFactory.instance.objectNode();
        cells.put("state", "BREACH_CLOSED").put("reportedBy", "xxii").put("awareAt", "2026-03-11T21:40:00Z");
        cells.put("account", "Des images ont été vues depuis un compte qui ne devait plus exister.");
        cells.put("persons", 120).put("late", false).put("acknowledgedOn", "2026-03-12");
        return cells;
    }

    private record Shown(String name, String title, String source, List<Column> columns) implements Register {

        @Override
        public Optional<Entry> entry(DomainEvent fact) {
            return Optional.empty();
        }
    }
}
