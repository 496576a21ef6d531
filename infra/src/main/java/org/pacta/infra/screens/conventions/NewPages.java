package org.pacta.infra.screens.conventions;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Nature;
import org.pacta.domain.template.PartyRole;
import org.pacta.domain.template.Templates;
import org.pacta.domain.template.UnknownTemplate;
import org.pacta.infra.desk.Desk.NewConvention;
import org.pacta.infra.desk.Desk.NewParty;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.conventions.NewPage.Choice;
import org.pacta.infra.screens.conventions.NewPage.Seat;
import org.pacta.infra.screens.conventions.NewPage.TemplateLine;
import org.pacta.infra.screens.form.Typed;
import org.pacta.infra.security.Directory;
import org.springframework.stereotype.Component;

/** Offers the kinds of convention, and the organisations that may take each seat. */
@Component
public class NewPages {

    private final Templates templates;
    private final Directory directory;

    public NewPages(Templates templates, Directory directory) {
        this.templates = templates;
        this.directory = directory;
    }

    List<TemplateLine> templates() {
        return templates.all().stream()
                .map(one -> new TemplateLine(
                        one.id(),
                        one.title(),
                        one.purpose(),
                        one.clauses().size(),
                        one.blanks().size()))
                .toList();
    }

    NewPage draft(String id, Typed typed, @Nullable Refusal refusal) {
        var template = known(id);
        return new NewPage(
                template.id(),
                template.title(),
                template.purpose(),
                template.source(),
                typed.one("title"),
                template.parties().stream()
                        .map(party -> seat(party, typed, refusal))
                        .toList(),
                refusal);
    }

    NewConvention asked(String id, Typed typed) {
        var template = known(id);
        var parties = template.parties().stream()
                .map(party -> new NewParty(party.role(), typed.one("parties." + party.role())))
                .filter(party -> !party.organisation().isEmpty())
                .toList();
        return new NewConvention(template.id(), typed.one("title"), parties, Map.of());
    }

    private ConventionTemplate known(String id) {
        try {
            return templates.latest(id);
        } catch (UnknownTemplate unknown) {
            throw new NotVisible(id);
        }
    }

    private Seat seat(PartyRole party, Typed typed, @Nullable Refusal refusal) {
        var name = "parties." + party.role();
        return new Seat(
                name,
                party.label(),
                party.nature() == Nature.PUBLIC ? "organisme public" : "organisme privé",
                directory.organisations().stream()
                        .map(one -> new Choice(
                                one.alias(), directory.nameOf(one), one.alias().equals(typed.one(name))))
                        .toList(),
                refusal == null ? null : refusal.at(name));
    }
}
