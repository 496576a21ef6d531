package org.pacta.infra.scenario;

import java.util.List;
import java.util.Map;

/** The three conventions of the demonstration: who drafts them and between whom. */
public enum Demonstration {
    SURESNES("suresnes-xxii", "ville", "suresnes", "partenaire", "xxii"),
    METROPOLE("smart-metropole", "metropole", "metropole", "partenaire", "aix"),
    VAR("var-ia", "departement", "var", "collectivite", "collectivite");

    private final String template;
    private final String leadRole;
    private final String lead;
    private final String partnerRole;
    private final String partner;

    Demonstration(String template, String leadRole, String lead, String partnerRole, String partner) {
        this.template = template;
        this.leadRole = leadRole;
        this.lead = lead;
        this.partnerRole = partnerRole;
        this.partner = partner;
    }

    public String lawyer() {
        return "juriste." + lead;
    }

    String partner() {
        return partner;
    }

    String lead() {
        return lead;
    }

    public String draft(BlindScript script) {
        return script.draft(
                lawyer(),
                template,
                List.of(
                        Map.of("role", leadRole, "organisation", lead),
                        Map.of("role", partnerRole, "organisation", partner)));
    }
}
