package org.pacta.infra.desk;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pacta.domain.effacement.ErasureGround;
import org.pacta.domain.effacement.KeepingGround;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.security.Directory;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.ErasureRow;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Form.Tone;
import org.springframework.stereotype.Component;

/** What one gives to ask for an erasure, and to answer. */
@Component
public class ErasureForms {

    static final String GRANT = "grant";
    static final String REFUSE = "refuse";
    static final String EXTEND = "extend";

    private static final WordList VALUES = WordList.all("classpath:screens/words/values.properties");

    private final Directory directory;
    private final LegalClock clock;

    ErasureForms(Directory directory, LegalClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public Form own() {
        return new Form(
                List.of(Form.refuse("ask", "Demander l’effacement de mes données")),
                List.of(Field.of("reason", "Pourquoi ? Vous n’êtes pas tenu de le dire", PARAGRAPH)
                        .optional()),
                Map.of("decision", "ask"));
    }

    public Form recorded(Organisation organisation, ActorId officer) {
        var colleagues = colleagues(organisation, officer);
        return new Form(
                List.of(Form.accept("record", "Enregistrer la demande")),
                List.of(
                        Field.choice("person", "Qui demande l’effacement ?", colleagues)
                                .optional(),
                        Field.of("left", "Ou, si cette personne n’est plus dans l’annuaire, son identifiant", LINE)
                                .optional()
                                .hint("Celui que porte le journal de vos conventions."),
                        Field.of("receivedOn", "Demande reçue le", DATE)
                                .hint("Le mois pour répondre court de ce jour."),
                        Field.of("reason", "Ce que la personne demande", PARAGRAPH)
                                .optional()),
                Map.of(
                        "decision",
                        "record",
                        "person",
                        colleagues.stream().map(Field.Option::code).findFirst().orElse(""),
                        "receivedOn",
                        clock.today().toString()));
    }

    public Form answer(ErasureRow request) {
        var decisions = new ArrayList<>(
                List.of(Form.accept(GRANT, "Accorder l’effacement"), Form.refuse(REFUSE, "Refuser l’effacement")));
        if (request.extendedOn() == null && !clock.today().isAfter(request.tellBy()))
            decisions.add(new Form.Decision(EXTEND, "Prolonger le délai de réponse", Tone.NEUTRAL));
        var today = clock.today().toString();
        return new Form(
                decisions,
                List.of(
                        Field.choice("ground", "Fondement de l’effacement", options(ErasureGround.values()))
                                .onlyFor(GRANT),
                        Field.of("grantedOn", "Décidé le", DATE).onlyFor(GRANT),
                        Field.choice("keeping", "Ce qui impose de conserver", options(KeepingGround.values()))
                                .onlyFor(REFUSE),
                        Field.of("refusal", "Raisons données à la personne", PARAGRAPH)
                                .onlyFor(REFUSE),
                        Field.of("routesTold", "La réclamation à la CNIL et le recours au juge sont indiqués", YES_NO)
                                .onlyFor(REFUSE),
                        Field.of("refusedOn", "Décidé le", DATE).onlyFor(REFUSE),
                        Field.of("extension", "Raisons données à la personne", PARAGRAPH)
                                .onlyFor(EXTEND),
                        Field.of("toldOn", "Prolongation annoncée le", DATE).onlyFor(EXTEND)),
                Map.of("decision", GRANT, "ground", ErasureGround.NO_LONGER_NEEDED.name(), "grantedOn", today));
    }

    private static List<Field.Option> options(Enum<?>... grounds) {
        return Arrays.stream(grounds)
                .map(ground -> new Field.Option(ground.name(), VALUES.of(ground.name())))
                .toList();
    }

    private List<Field.Option> colleagues(Organisation organisation, ActorId officer) {
        var found = new LinkedHashMap<String, Field.Option>();
        Arrays.stream(Role.values())
                .flatMap(role -> directory.holders(organisation, role).stream())
                .filter(entry -> !entry.id().equals(officer))
                .forEach(entry -> found.putIfAbsent(
                        entry.id().value(), new Field.Option(entry.id().value(), entry.name())));
        return List.copyOf(found.values());
    }
}
