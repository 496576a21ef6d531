package org.pacta.infra.lives;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Between whom a convention may be made: a template and the organisations that can hold its roles. */
enum Pact {
    SURESNES("suresnes-xxii", "ville", List.of("suresnes", "aix"), "partenaire", List.of("xxii")),
    METROPOLE("smart-metropole", "metropole", List.of("metropole"), "partenaire", List.of("aix", "suresnes")),
    VAR("var-ia", "departement", List.of("var"), "collectivite", List.of("collectivite", "aix")),
    GOVERNANCE("gouvernance-ia", "departement", List.of("var"), "collectivite", List.of("collectivite"));

    private final String template;
    private final String leadRole;
    private final List<String> leads;
    private final String partnerRole;
    private final List<String> partners;

    Pact(String template, String leadRole, List<String> leads, String partnerRole, List<String> partners) {
        this.template = template;
        this.leadRole = leadRole;
        this.leads = leads;
        this.partnerRole = partnerRole;
        this.partners = partners;
    }

    String template() {
        return template;
    }

    /** Parties as the API takes them; the first one drafts. */
    List<Map<String, String>> parties(Random chance) {
        return List.of(
                Map.of("role", leadRole, "organisation", leads.get(chance.nextInt(leads.size()))),
                Map.of("role", partnerRole, "organisation", partners.get(chance.nextInt(partners.size()))));
    }

    /** Each in turn, so that even a few lives draw all of them; the one without a trial of its own the least often. */
    static Pact drawn(int life) {
        return life % 10 == 9 ? GOVERNANCE : values()[life % 10 % 3];
    }
}
