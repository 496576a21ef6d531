package org.pacta.domain.template;

import java.util.Set;

/**
 * A seat at the table of a convention: who may take it, and whether its assembly must vote before anyone signs.
 *
 * @param demo alias of the organisation that takes the seat in demonstrations
 */
public record PartyRole(
        String role, String label, Nature nature, boolean deliberates, Set<String> obligations, String demo) {

    public PartyRole {
        Required.id("role of a party", role);
        Required.text("label of party " + role, label);
        Required.present("nature of party " + role, nature);
        Required.id("demo of party " + role, demo);
        Required.that(!deliberates || nature == Nature.PUBLIC, "party " + role + ": only a public body deliberates");
        obligations = InOrder.set(obligations);
    }
}
