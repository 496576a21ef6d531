package org.pacta.infra.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.PartyRole;
import org.pacta.domain.template.Templates;
import org.pacta.infra.desk.Desk.NewConvention;
import org.pacta.infra.desk.Desk.NewParty;
import org.pacta.infra.desk.FormRefused.Problem;
import org.pacta.infra.desk.form.FormProblem;
import org.pacta.infra.security.Directory;
import org.springframework.stereotype.Component;

/** Checks what was given to draft a convention, and tells everything that is wrong with it at once. */
@Component
class DraftCheck {

    private static final int LONGEST_TITLE = 200;

    private final Templates templates;
    private final Directory directory;

    DraftCheck(Templates templates, Directory directory) {
        this.templates = templates;
        this.directory = directory;
    }

    CheckedDraft check(NewConvention asked) {
        var problems = new ArrayList<Problem>();
        checkTitle(asked.title().strip(), problems);
        var template = template(asked.template());
        if (template.isEmpty()) problems.add(FormProblem.OPTION.at("template", "Modèle de convention"));
        var parties =
                template.map(found -> parties(found, asked.parties(), problems)).orElse(List.of());
        template.ifPresent(found -> checkBlanks(found, asked.parameters(), problems));
        if (!problems.isEmpty()) throw new FormRefused(problems);
        return new CheckedDraft(template.orElseThrow(), asked.title().strip(), parties);
    }

    private static void checkTitle(String title, List<Problem> problems) {
        if (title.isEmpty()) problems.add(FormProblem.REQUIRED.at("title", "Titre"));
        if (title.length() > LONGEST_TITLE) problems.add(FormProblem.TOO_LONG.at("title", "Titre"));
        if (title.chars().anyMatch(Character::isISOControl)) problems.add(FormProblem.CONTROL.at("title", "Titre"));
    }

    private Optional<ConventionTemplate> template(String id) {
        return templates.all().stream()
                .filter(template -> template.id().equals(id))
                .findFirst();
    }

    private List<Party> parties(ConventionTemplate template, List<NewParty> given, List<Problem> problems) {
        var parties = new ArrayList<Party>();
        template.parties().forEach(seat -> party(seat, given, problems).ifPresent(parties::add));
        given.stream()
                .filter(party -> template.party(party.role()).isEmpty())
                .forEach(party -> problems.add(FormProblem.UNKNOWN_FIELD.at("parties." + party.role(), party.role())));
        var distinct = parties.stream().map(Party::organisation).distinct().count();
        if (distinct < parties.size()) problems.add(FormProblem.TWICE.at("parties", "Parties"));
        return parties;
    }

    private Optional<Party> party(PartyRole seat, List<NewParty> given, List<Problem> problems) {
        var field = "parties." + seat.role();
        var taken =
                given.stream().filter(party -> party.role().equals(seat.role())).toList();
        if (taken.size() != 1) {
            problems.add((taken.isEmpty() ? FormProblem.REQUIRED : FormProblem.TWICE).at(field, seat.label()));
            return Optional.empty();
        }
        var organisation = known(taken.getFirst().organisation());
        if (organisation.isEmpty()) problems.add(FormProblem.OPTION.at(field, seat.label()));
        return organisation.map(found -> new Party(seat.role(), found));
    }

    private Optional<Organisation> known(String alias) {
        return directory.organisations().stream()
                .filter(organisation -> organisation.alias().equals(alias))
                .findFirst();
    }

    private static void checkBlanks(ConventionTemplate template, Map<String, String> given, List<Problem> problems) {
        given.forEach((id, value) -> {
            var field = "parameters." + id;
            var blank = template.blank(id);
            if (blank.isEmpty()) problems.add(FormProblem.UNKNOWN_FIELD.at(field, id));
            else if (!blank.get().accepts(value.strip()))
                problems.add(FormProblem.OPTION.at(field, blank.get().label()));
        });
    }
}
