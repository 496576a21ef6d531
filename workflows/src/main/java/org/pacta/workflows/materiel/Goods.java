package org.pacta.workflows.materiel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pacta.domain.materiel.AnnexTerms;
import org.pacta.domain.materiel.LineKind;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Situation;

/** What forms show of the shared goods of a convention: its clauses, and the lines of its annexes. */
public final class Goods {

    /** The register in which the lines of the annexes stand. */
    public static final String LINES = "annex-lines";

    static final String MATTER = "materiel";
    static final String CHANGES = "annex-changes";

    private static final String IN_FORCE = "in-force";
    private static final String STATE = "state";
    private static final String STANDING = "LINE_IN_FORCE";

    private Goods() {}

    static Optional<AnnexTerms> terms(Situation situation, LineKind kind) {
        var facts = situation.facts();
        return AnnexTerms.of(kind, facts.template(), facts.parties());
    }

    static boolean hasAnnexes(Situation situation) {
        var facts = situation.facts();
        return !AnnexTerms.of(facts.template(), facts.parties()).isEmpty();
    }

    public static boolean isInForce(Situation situation) {
        return situation.facts().state().equals(IN_FORCE);
    }

    /** Those who write about shared goods in each party. */
    public static boolean isServiceOfAParty(Situation situation) {
        var by = situation.by();
        return isParty(situation, by.organisation())
                && by.mayActAs(by.organisation(), Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF);
    }

    public static boolean isParty(Situation situation, Organisation organisation) {
        return situation.facts().parties().stream()
                .anyMatch(party -> party.organisation().equals(organisation));
    }

    /** Lines that both parties validated and that are still shared. */
    public static List<KeptLine> standing(Situation situation, LineKind... kinds) {
        var wanted = Arrays.stream(kinds).map(LineKind::name).toList();
        return situation.facts().register(LINES).stream()
                .filter(line -> line.cell(STATE).equals(STANDING))
                .filter(line -> wanted.contains(line.cell("kind")))
                .toList();
    }

    /** Of those, the ones about which nothing is proposed yet. */
    static List<KeptLine> free(Situation situation, LineKind... kinds) {
        return standing(situation, kinds).stream()
                .filter(line -> !Boolean.parseBoolean(line.cell("pending")))
                .toList();
    }

    static List<KeptLine> pendingOfMine(Situation situation) {
        var mine = situation.by().organisation().alias();
        return situation.facts().register(LINES).stream()
                .filter(line -> Boolean.parseBoolean(line.cell("pending")))
                .filter(line -> line.cell("pendingFrom").equals(mine))
                .toList();
    }

    public static List<Field.Option> options(List<KeptLine> lines) {
        return lines.stream()
                .map(line -> new Field.Option(line.id(), named(line)))
                .toList();
    }

    static String named(KeptLine line) {
        var version = line.cell("version");
        return line.cell("label") + (version.isEmpty() ? "" : ", version " + version);
    }

    /** The parties under the names that their text gives them. */
    static List<Field.Option> parties(Situation situation) {
        var facts = situation.facts();
        return facts.parties().stream()
                .map(party -> new Field.Option(party.organisation().alias(), seat(situation, party.role())))
                .toList();
    }

    private static String seat(Situation situation, String role) {
        return situation.facts().template().parties().stream()
                .filter(party -> party.role().equals(role))
                .map(party -> party.label())
                .findFirst()
                .orElse(role);
    }

    /** What is proposed of the line that a step is about. */
    static Optional<KeptLine> proposal(Situation situation) {
        var wanted = situation.subject() + "#" + situation.round();
        return situation.facts().register(CHANGES).stream()
                .filter(line -> line.id().equals(wanted))
                .findFirst();
    }

    static MaterielId id(Situation situation) {
        return MaterielId.of(situation.subject());
    }
}
