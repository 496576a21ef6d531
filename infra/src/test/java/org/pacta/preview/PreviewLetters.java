package org.pacta.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.form.FormProblem;
import org.pacta.infra.letters.Letter;

/** The project of a letter, from what somebody typed. */
final class PreviewLetters {

    private static final Map<String, Object> FACTS = Map.of(
            "partner", "XXII",
            "on", "12 mars 2026",
            "convention", "Analyse vidéo",
            "algorithm", "Comptage, version 2.1",
            "purpose", "statistiques de circulation",
            "proposedOn", "2 mars 2026",
            "opinion", "favorable",
            "opinionOn", "9 mars 2026",
            "installBy", "27 avril 2026",
            "limit", 10);

    private PreviewLetters() {}

    static Letter project(Map<String, Object> body) {
        if (!body.containsKey("conditions"))
            throw new FormRefused(List.of(FormProblem.REQUIRED.at("conditions", "Conditions d’installation")));
        var words = new HashMap<>(FACTS);
        words.putAll(Map.of("description", "Compte.", "reserves", "", "mayor", "", "reference", "1", "project", true));
        words.put("conditions", body.get("conditions"));
        return new Letter("algorithme", "Projet de lettre du maire", "Ville de Suresnes", words);
    }
}
