package org.pacta.infra.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Option;
import org.pacta.domain.template.PartyRole;
import org.pacta.domain.template.Term;

/** A kind of convention as data: its parties, its clauses with their obligations, its blanks. */
record TemplateJson(
        String id,
        int version,
        String title,
        String purpose,
        String source,
        List<RoleJson> parties,
        TermJson term,
        Collection<String> gates,
        List<ClauseJson> clauses,
        List<TemplateBlankJson> blanks) {

    record RoleJson(
            String role, String label, String nature, boolean deliberates, Set<String> obligations, String demo) {}

    record TermJson(
            String effect,
            @Nullable String length,
            @Nullable String lengthBlank,
            @Nullable String capBlank,
            String renewal,
            String clause,
            Set<String> obligations) {}

    record ClauseJson(
            String id,
            String article,
            String title,
            Set<String> obligations,
            String wording,
            Map<String, String> parameters) {

        static ClauseJson of(Clause clause) {
            return new ClauseJson(
                    clause.id(),
                    clause.article(),
                    clause.title(),
                    clause.obligations(),
                    clause.wording(),
                    clause.parameters());
        }
    }

    record TemplateBlankJson(
            String id,
            String label,
            String kind,
            String clause,
            Set<String> obligations,
            boolean waivable,
            List<Option> options,
            String example,
            String why) {

        static TemplateBlankJson of(Blank blank) {
            return new TemplateBlankJson(
                    blank.id(),
                    blank.label(),
                    Codes.of(blank.kind()),
                    blank.clause(),
                    blank.obligations(),
                    blank.waivable(),
                    blank.options(),
                    blank.example(),
                    blank.why());
        }
    }

    static TemplateJson of(ConventionTemplate template) {
        return new TemplateJson(
                template.id(),
                template.version(),
                template.title(),
                template.purpose(),
                template.source(),
                template.parties().stream().map(TemplateJson::role).toList(),
                term(template.term()),
                template.gates().stream().map(Codes::of).toList(),
                template.clauses().stream().map(ClauseJson::of).toList(),
                template.blanks().stream().map(TemplateBlankJson::of).toList());
    }

    private static RoleJson role(PartyRole seat) {
        return new RoleJson(
                seat.role(),
                seat.label(),
                seat.nature().name().toLowerCase(Locale.ROOT),
                seat.deliberates(),
                seat.obligations(),
                seat.demo());
    }

    private static TermJson term(Term term) {
        return new TermJson(
                Codes.of(term.effect()),
                term.length() == null ? null : term.length().toString(),
                term.lengthBlank(),
                term.capBlank(),
                Codes.of(term.renewal()),
                term.clause(),
                term.obligations());
    }
}
