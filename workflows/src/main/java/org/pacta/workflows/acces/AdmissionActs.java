package org.pacta.workflows.acces;

import static org.pacta.workflows.acces.AccessForms.ESCORT;
import static org.pacta.workflows.acces.AccessForms.ESCORT_ROLE;
import static org.pacta.workflows.acces.AccessForms.MATTER;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pacta.domain.acces.AccessTerms;
import org.pacta.domain.acces.AdmissionCommand.AnnouncePerson;
import org.pacta.domain.acces.AdmissionCommand.DischargePerson;
import org.pacta.domain.acces.AdmissionCommand.RecordCharter;
import org.pacta.domain.acces.AdmissionCommand.RecordEntry;
import org.pacta.domain.acces.AdmissionId;
import org.pacta.domain.acces.EscortRole;
import org.pacta.domain.shared.Organisation;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** Persons who come to work on the premises of the other party: announced, bound by a charter, let in with an escort. */
public final class AdmissionActs {

    private static final String REGISTER = "admissions";
    private static final String PERSON = "person";
    private static final String ANNOUNCED = "PERSON_ANNOUNCED";
    private static final String BOUND = "CHARTER_SIGNED";
    private static final Set<String> CHARTER = Set.of("SUR-7.e", "SUR-17.1");

    private AdmissionActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(announce(), situation -> closed(situation, AccessTerms::guest, List.of(""))),
                new Unasked(
                        charter(),
                        situation -> closed(situation, AccessTerms::guest, with(situation, Set.of(ANNOUNCED)))),
                new Unasked(entry(), situation -> closed(situation, AccessTerms::host, with(situation, Set.of(BOUND)))),
                new Unasked(
                        discharge(),
                        situation -> closed(situation, AccessTerms::guest, with(situation, Set.of(ANNOUNCED, BOUND)))));
    }

    private interface Side extends Function<AccessTerms, Organisation> {}

    private static Optional<String> closed(Situation situation, Side side, List<?> about) {
        var terms = AccessForms.clauses(situation).work();
        if (terms.isEmpty()) return Optional.of("Dans cette convention, personne ne signe de charte avant d’entrer.");
        return AccessForms.closed(
                situation,
                side.apply(terms.get()).equals(situation.by().organisation()),
                about.isEmpty(),
                "Personne n’en est à ce point.");
    }

    private static Asked announce() {
        return new Asked(
                "announce-person",
                MATTER,
                "Annoncer une personne qui viendra",
                "Une personne viendra pour vous dans les locaux de l’autre partie. Elle signe d’abord une charte de confidentialité ; sans elle, l’entrée est refusée.",
                CHARTER,
                situation -> new Form(
                        List.of(accept("announce", "Annoncer la personne")),
                        List.of(Field.of(PERSON, "Nom et fonction", LINE)
                                .hint("Chiffré : le journal ne le montre jamais en clair.")),
                        Map.of("decision", "announce", PERSON, "Technicien de démonstration")),
                (situation, answers) -> new AnnouncePerson(
                        new AdmissionId(situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        AccessForms.clauses(situation).work().orElseThrow(),
                        answers.sealed(PERSON),
                        situation.today()));
    }

    private static Asked charter() {
        return new Asked(
                "record-charter",
                MATTER,
                "Enregistrer une charte de confidentialité",
                "La personne a signé la charte de confidentialité, qui la lie sans limite de temps : elle peut entrer, accompagnée.",
                CHARTER,
                situation -> new Form(
                        List.of(accept("record", "Enregistrer la charte")),
                        List.of(
                                choice(situation, Set.of(ANNOUNCED)),
                                Field.of("document", "Charte signée", DOCUMENT).optional(),
                                Field.of("signedOn", "Signée le", DATE)),
                        Map.of(
                                "decision",
                                "record",
                                PERSON,
                                with(situation, Set.of(ANNOUNCED)).getFirst().id(),
                                "signedOn",
                                situation.today().toString())),
                (situation, answers) -> new RecordCharter(
                        AdmissionId.of(answers.line(PERSON)),
                        situation.by(),
                        answers.has("document") ? answers.hash("document") : null,
                        answers.date("signedOn")));
    }

    private static Asked entry() {
        return new Asked(
                "record-entry",
                MATTER,
                "Enregistrer une entrée",
                "Une personne de l’autre partie entre dans vos locaux, accompagnée par l’interlocuteur de la convention ou par qui il a choisi. Sans charte signée, l’entrée est refusée.",
                Set.of("SUR-7.d", "SUR-7.e"),
                AdmissionActs::entryForm,
                (situation, answers) -> new RecordEntry(
                        AdmissionId.of(answers.line(PERSON)),
                        situation.by(),
                        AccessForms.escort(answers),
                        answers.moment("enteredAt"),
                        situation.here().now(),
                        answers.moment("enteredAt")
                                .atZone(situation.here().zone())
                                .toLocalDate()));
    }

    private static Form entryForm(Situation situation) {
        var fields = new ArrayList<Field>();
        fields.add(choice(situation, Set.of(BOUND)));
        fields.addAll(AccessForms.escortFields());
        fields.add(Field.moment("enteredAt", "Entrée le", situation.here()));
        return new Form(
                List.of(accept("record", "Enregistrer l’entrée")),
                fields,
                Map.of(
                        "decision",
                        "record",
                        PERSON,
                        with(situation, Set.of(BOUND)).getFirst().id(),
                        ESCORT_ROLE,
                        EscortRole.CONTACT.name(),
                        ESCORT,
                        "Un agent habilité du centre",
                        "enteredAt",
                        situation.here().now().toString()));
    }

    private static Asked discharge() {
        return new Asked(
                "discharge-person",
                MATTER,
                "Retirer une personne",
                "Cette personne ne viendra plus : elle n’entre plus. Ce qu’elle a signé la lie encore.",
                CHARTER,
                situation -> new Form(
                        List.of(refuse("discharge", "Retirer la personne")),
                        List.of(choice(situation, Set.of(ANNOUNCED, BOUND))),
                        Map.of()),
                (situation, answers) ->
                        new DischargePerson(AdmissionId.of(answers.line(PERSON)), situation.by(), situation.today()));
    }

    /** What is sealed stays out of a choice: a person is told by the day on which it was announced, and its number. */
    private static Field choice(Situation situation, Set<String> states) {
        var lines = with(situation, states);
        return Field.choice(
                PERSON,
                "Personne",
                lines.stream()
                        .map(line -> new Field.Option(
                                line.id(),
                                "Personne nº " + number(situation, line) + ", annoncée le "
                                        + Living.day(line.cell("announcedOn"))))
                        .toList());
    }

    private static int number(Situation situation, KeptLine line) {
        return situation.facts().register(REGISTER).indexOf(line) + 1;
    }

    private static List<KeptLine> with(Situation situation, Set<String> states) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> states.contains(line.cell("state")))
                .toList();
    }
}
