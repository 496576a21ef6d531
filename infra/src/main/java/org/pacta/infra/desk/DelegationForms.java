package org.pacta.infra.desk;

import static org.pacta.workflows.step.Field.Kind.MEMBERS;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Directory.Entry;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** What one gives to entrust one's roles: to whom, which, from when to when, why. */
@Component
class DelegationForms {

    private final Directory directory;
    private final LegalClock clock;

    DelegationForms(Directory directory, LegalClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Form of(Person person, Organisation organisation) {
        var colleagues = colleagues(person, organisation);
        var held = person.roles().getOrDefault(organisation, Set.of()).stream()
                .sorted()
                .toList();
        return new Form(
                List.of(Form.accept("entrust", "Confier ces rôles")),
                List.of(
                        Field.choice("to", "À quel collègue ?", colleagues),
                        Field.of("roles", "Lesquels de vos rôles ?", MEMBERS).among(options(held)),
                        Field.of("first", "Premier jour", PLANNED_DATE),
                        Field.of("last", "Dernier jour", PLANNED_DATE)
                                .hint("Compris. Au-delà, la délégation n’a plus d’effet."),
                        Field.of("reason", "Motif ou référence de l’arrêté", PARAGRAPH)),
                example(colleagues, held));
    }

    private Map<String, Object> example(List<Field.Option> colleagues, List<Role> held) {
        var today = clock.today();
        return Map.of(
                "decision", "entrust",
                "to", colleagues.stream().map(Field.Option::code).findFirst().orElse(""),
                "roles", held.stream().map(Role::code).toList(),
                "first", today.toString(),
                "last", today.plusWeeks(1).toString(),
                "reason", "Congés annuels.");
    }

    private List<Field.Option> colleagues(Person person, Organisation organisation) {
        var found = new LinkedHashMap<String, Field.Option>();
        Arrays.stream(Role.values())
                .flatMap(role -> directory.holders(organisation, role).stream())
                .filter(entry -> !entry.id().equals(person.id()))
                .map(DelegationForms::option)
                .forEach(option -> found.putIfAbsent(option.code(), option));
        return List.copyOf(found.values());
    }

    private static Field.Option option(Entry entry) {
        return new Field.Option(entry.id().value(), entry.name());
    }

    private static List<Field.Option> options(List<Role> held) {
        return held.stream()
                .map(role -> new Field.Option(role.code(), role.label()))
                .toList();
    }
}
