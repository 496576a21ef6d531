package org.pacta.workflows.materiel;

import org.pacta.domain.materiel.AnnexTerms;
import org.pacta.domain.materiel.LinePart;

/** What is typed of a line, where its clause asks for it. */
enum LineDetail {
    DESCRIPTION(LinePart.DESCRIPTION, "description", "Description", "Mesure la température toutes les heures."),
    ADDRESS(LinePart.ADDRESS, "address", "Adresse", "Place de la Mairie"),
    MAINTENANCE(LinePart.MAINTENANCE, "maintenance", "Responsable de l’entretien", "Service de l’éclairage public"),
    CARRIED(LinePart.CARRIED, "carried", "Équipement accueilli", "Un capteur de température"),
    CONTACT(LinePart.CONTACT, "contact", "Contact", "Boîte du service réseaux"),
    ACCESS(LinePart.ACCESS, "access", "Mise à disposition", "Interface de programmation");

    private final LinePart part;
    private final String field;
    private final String title;
    private final String example;

    LineDetail(LinePart part, String field, String title, String example) {
        this.part = part;
        this.field = field;
        this.title = title;
        this.example = example;
    }

    String field() {
        return field;
    }

    String title() {
        return title;
    }

    String example() {
        return example;
    }

    boolean isAsked(AnnexTerms terms) {
        return terms.content().contains(part);
    }
}
