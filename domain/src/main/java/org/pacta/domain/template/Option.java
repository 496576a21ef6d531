package org.pacta.domain.template;

/** One of the readings between which a person decides where the text of a convention is silent or contradicts itself. */
public record Option(String code, String label) {

    public Option {
        Required.id("code of an option", code);
        Required.text("label of option " + code, label);
    }
}
