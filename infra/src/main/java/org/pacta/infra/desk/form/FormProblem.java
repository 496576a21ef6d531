package org.pacta.infra.desk.form;

import org.pacta.infra.desk.FormRefused.Problem;
import org.pacta.workflows.step.Field;

/** Why an answer does not fit its field, with the sentence that tells the person what to do. */
public enum FormProblem {
    REQUIRED("required", "« %s » est à remplir."),
    UNKNOWN_FIELD("unknown-field", "Le champ « %s » n’existe pas dans ce formulaire : retirez-le."),
    TEXT("text", "« %s » attend un texte."),
    ONE_LINE("one-line", "« %s » tient sur une seule ligne : retirez les retours à la ligne."),
    TOO_LONG("too-long", "« %s » est trop long : 200 caractères au plus sur une ligne, 10 000 pour un texte."),
    CONTROL(
            "control-character",
            "« %s » contient des caractères invisibles : saisissez-le à nouveau sans copier-coller."),
    DATE("date", "« %s » attend une date qui existe, par exemple 2026-03-14."),
    AHEAD("date-ahead", "« %s » attend un jour déjà venu : cette date est encore à venir."),
    TIME("time", "« %s » attend une heure, par exemple 18:30."),
    MOMENT("moment", "« %s » attend un jour et une heure, par exemple 2026-03-14T18:30."),
    MOMENT_AHEAD("moment-ahead", "« %s » attend un moment déjà passé : celui-ci est encore à venir."),
    MOMENT_NEVER("moment-never", "« %s » : cette heure n’a pas existé ce jour-là, les horloges ont été avancées."),
    MOMENT_TWICE(
            "moment-twice",
            "« %s » : cette heure a existé deux fois ce jour-là, les horloges ont été reculées ; dites laquelle."),
    INTEGER("integer", "« %s » attend un nombre entier, zéro ou plus."),
    YES_NO("yes-no", "« %s » attend oui ou non (true ou false)."),
    OPTION("option", "« %s » attend l’une des réponses proposées."),
    TWICE("twice", "« %s » nomme deux fois la même personne : retirez l’une des deux."),
    PAIR(
            "pair",
            "« %s » attend, pour chaque pouvoir, celui qui le donne puis celui qui le reçoit : « donneur > porteur »."),
    HASH("hash", "« %s » attend l’empreinte telle qu’elle est affichée : 64 chiffres et lettres de a à f."),
    DOCUMENT(
            "document",
            "« %s » attend un document déposé par votre organisation : déposez-le d’abord, puis donnez son numéro."),
    LENGTH("length", "« %s » attend une durée, par exemple P12M pour douze mois ou P30D pour trente jours.");

    private final String code;
    private final String sentence;

    FormProblem(String code, String sentence) {
        this.code = "form." + code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public Problem at(Field field) {
        return at(field.name(), field.label());
    }

    public Problem at(String name, String label) {
        return new Problem(name, code, sentence.formatted(label));
    }
}
