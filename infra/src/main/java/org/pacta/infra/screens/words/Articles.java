package org.pacta.infra.screens.words;

import java.util.regex.Pattern;

/** Organisations with the article that their name calls for: "la Ville de Suresnes", "du Département du Var", "de XXII". */
public final class Articles {

    private static final Pattern FEMININE =
            Pattern.compile("(Ville|Métropole|Commune|Communauté|Région|Société|Collectivité|Agence)\\b.*");
    private static final Pattern MASCULINE = Pattern.compile("(Département|Syndicat|Conseil|Groupement|Centre)\\b.*");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUYÉÈÊÂÎÔaeiouyéèêâîô].*");

    private Articles() {}

    /** "la Ville de Suresnes", "le Département du Var", "XXII". */
    public static String the(String name) {
        if (FEMININE.matcher(name).matches()) return "la " + name;
        return MASCULINE.matcher(name).matches() ? "le " + name : name;
    }

    /** The same at the beginning of a sentence. */
    public static String theCapital(String name) {
        var said = the(name);
        return Character.toUpperCase(said.charAt(0)) + said.substring(1);
    }

    /** "à la Ville de Suresnes", "au Département du Var", "à XXII". */
    public static String to(String name) {
        if (FEMININE.matcher(name).matches()) return "à la " + name;
        return MASCULINE.matcher(name).matches() ? "au " + name : "à " + name;
    }

    /** "de la Ville de Suresnes", "du Département du Var", "de XXII", "d’Orange". */
    public static String of(String name) {
        if (FEMININE.matcher(name).matches()) return "de la " + name;
        if (MASCULINE.matcher(name).matches()) return "du " + name;
        return VOWEL.matcher(name).matches() ? "d’" + name : "de " + name;
    }
}
