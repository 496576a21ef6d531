package org.pacta.infra.deadlines;

import static org.pacta.infra.support.People.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeAdoption;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeDeployment;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeExecutoryAct;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeSignatures;
import org.pacta.domain.convention.ConventionCommand.BringIntoForce;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.ConventionCommand.GiveLegalVisa;
import org.pacta.domain.convention.ConventionCommand.NotifyConvention;
import org.pacta.domain.convention.ConventionCommand.SubmitConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.BlankKind;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Effect;
import org.pacta.domain.template.PartyRole;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.template.YamlTemplates;

/** A convention of this kind that its parties' assemblies adopted and its parties signed on one day. */
public record InForce(DeskApp app, ConventionTemplate template, ConventionId id, LocalDate on) {

    static Files since(DeskApp app, String template, LocalDate on) {
        var convention = begun(app, template, on);
        return new Files(
                app, new Organisation(alias(convention.template.parties().getFirst())), convention.id);
    }

    public static InForce begun(DeskApp app, String template, LocalDate on) {
        var convention =
                new InForce(app, new YamlTemplates("").latest(template), new ConventionId(UUID.randomUUID()), on);
        convention.draft();
        convention.adopt();
        convention.begin();
        return convention;
    }

    private void draft() {
        var lawyer = lawyer();
        var parties = template.parties().stream()
                .map(role -> new Party(role.role(), new Organisation(alias(role))))
                .toList();
        app.send(new DraftConvention(id, lawyer, template.id(), "abcd1234", Files.TEXT, parties, Map.of(), on));
        var blanks = template.blanks().stream().collect(Collectors.toMap(Blank::id, InForce::value));
        app.send(new SubmitConvention(id, lawyer, blanks, Sha256.ofText("texte"), on));
        for (var role : template.parties())
            app.send(new GiveLegalVisa(id, actor("juriste." + alias(role)), 1, null, on));
    }

    private static BlankValue value(Blank blank) {
        return blank.kind() == BlankKind.TEXT
                ? new BlankValue(null, Files.TEXT)
                : new BlankValue(blank.example(), null);
    }

    private void adopt() {
        for (var party : voters()) app.send(new AcknowledgeAdoption(id, 1, party, on));
        for (var party : voters()) app.send(new AcknowledgeExecutoryAct(id, 1, party, on));
    }

    private List<Organisation> voters() {
        return template.parties().stream()
                .filter(PartyRole::deliberates)
                .map(role -> new Organisation(alias(role)))
                .toList();
    }

    private void begin() {
        app.send(new AcknowledgeSignatures(id, 1, on));
        if (!template.gates().isEmpty()) app.send(new AcknowledgeDeployment(id, 1, on));
        if (template.term().effect() == Effect.NOTIFICATION) app.send(new NotifyConvention(id, lawyer(), on));
        app.send(new BringIntoForce(id));
    }

    private Actor lawyer() {
        return actor("juriste." + alias(template.parties().getFirst()));
    }

    private static String alias(PartyRole role) {
        return role.demo();
    }
}
