package org.pacta.workflows.materiel;

import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.materiel.AnnexLine;
import org.pacta.domain.materiel.AnnexTerms;
import org.pacta.domain.materiel.DataTerms;
import org.pacta.domain.materiel.Energy;
import org.pacta.domain.materiel.LineDetails;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.LinePart;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;

/** The form of a line of the annexes: the columns that its clause asks for, and what is typed there read back. */
final class LineForm {

    static final String REPLACED = "line";

    private static final String STATEMENT = "statement";
    private static final List<Field.Option> ENERGIES = List.of(
            new Field.Option("SELF_POWERED", "Autonome"),
            new Field.Option("MAINS", "Raccordé au réseau électrique"),
            new Field.Option("BATTERY", "Sur batterie"));

    private LineForm() {}

    static Form of(Situation situation, AnnexTerms terms) {
        return new Form(
                List.of(accept("propose", "Proposer cette ligne")),
                fields(situation, terms),
                example(situation, terms));
    }

    private static List<Field> fields(Situation situation, AnnexTerms terms) {
        var fields = new ArrayList<Field>();
        var standing = Goods.options(Goods.free(situation, terms.kind()));
        if (!standing.isEmpty())
            fields.add(Field.choice(REPLACED, "Ligne remplacée", standing)
                    .optional()
                    .hint("Laissez vide pour inscrire une ligne nouvelle."));
        fields.add(Field.of("label", "Désignation", LINE).hint("Un nom de chose, jamais celui d’une personne."));
        fields.add(Field.choice("owner", "Propriétaire", Goods.parties(situation)));
        if (terms.kind() != LineKind.DATA_SET) fields.addAll(places(situation, terms));
        if (terms.content().contains(LinePart.ENERGY))
            fields.add(Field.of("energy", "Énergie", CHOICE).among(ENERGIES));
        for (var part : LineDetail.values())
            if (part.isAsked(terms)) fields.add(Field.of(part.field(), part.title(), PARAGRAPH));
        if (terms.kind() == LineKind.DATA_SET) fields.addAll(data());
        if (terms.kind() == LineKind.LOAN) fields.add(statement());
        fields.add(Field.of("remark", "Remarque", PARAGRAPH).optional());
        return fields;
    }

    private static List<Field> places(Situation situation, AnnexTerms terms) {
        var parties = Goods.parties(situation);
        var host = Field.choice("host", "Partie accueillante", parties);
        var guest = Field.choice("guest", "Partie déposante", parties)
                .hint("Celle qui place ce bien chez l’autre, ou qui s’en sert.");
        var asked = terms.content().contains(LinePart.HOST);
        return asked ? List.of(host, guest) : List.of(host.optional(), guest.optional());
    }

    private static List<Field> data() {
        return List.of(
                Field.of("open", "Ces données sont ouvertes", YES_NO),
                Field.of("licence", "Licence", LINE)
                        .hint("Convenue d’avance : rien n’est mis à disposition sans elle."));
    }

    static Field statement() {
        return Field.of(STATEMENT, "État contradictoire", DOCUMENT)
                .hint("Vous signez cet état en l’envoyant ; l’autre partie signe le même, ou le refuse.");
    }

    static AnnexLine read(Answers answers, AnnexTerms terms) {
        var details = new LineDetails(
                text(answers, "description"),
                text(answers, "address"),
                text(answers, "maintenance"),
                text(answers, "carried"),
                text(answers, "contact"),
                text(answers, "access"),
                text(answers, "remark"));
        return new AnnexLine(
                terms.kind(),
                answers.line("label"),
                new Organisation(answers.line("owner")),
                party(answers, "host"),
                party(answers, "guest"),
                answers.has("energy") ? Energy.valueOf(answers.line("energy")) : null,
                details,
                answers.has("licence") ? new DataTerms(answers.yes("open"), answers.line("licence")) : null,
                answers.has(STATEMENT) ? answers.hash(STATEMENT) : null);
    }

    private static @Nullable SealedText text(Answers answers, String name) {
        return answers.sealedIfAny(name).orElse(null);
    }

    private static @Nullable Organisation party(Answers answers, String name) {
        return answers.has(name) ? new Organisation(answers.line(name)) : null;
    }

    private static Map<String, Object> example(Situation situation, AnnexTerms terms) {
        var parties = Goods.parties(situation);
        var owner = terms.lender() == null
                ? parties.getFirst().code()
                : terms.lender().alias();
        var other = parties.stream()
                .map(Field.Option::code)
                .filter(code -> !code.equals(owner))
                .findFirst();
        var example = new HashMap<String, Object>();
        example.put("decision", "propose");
        example.put("label", "Capteur de température");
        example.put("owner", owner);
        if (terms.kind() != LineKind.DATA_SET) {
            var hosting = terms.kind().carries() ? owner : other.orElse(owner);
            example.put("host", hosting);
            parties.stream()
                    .map(Field.Option::code)
                    .filter(code -> !code.equals(hosting))
                    .findFirst()
                    .ifPresent(guest -> example.put("guest", guest));
        }
        if (terms.content().contains(LinePart.ENERGY)) example.put("energy", "BATTERY");
        for (var part : LineDetail.values()) if (part.isAsked(terms)) example.put(part.field(), part.example());
        if (terms.kind() == LineKind.DATA_SET) {
            example.put("open", false);
            example.put("licence", "Usage interne des deux parties");
        }
        return example;
    }
}
