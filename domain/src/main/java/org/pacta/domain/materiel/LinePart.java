package org.pacta.domain.materiel;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an annex may ask its lines to say, by the name that its clause gives each column. */
public enum LinePart {
    DESCRIPTION("description", "la description", line -> line.details().description()),
    TYPE("type", "le type", AnnexLine::label),
    TITLE("intitule", "l’intitulé", AnnexLine::label),
    ADDRESS("adresse", "l’adresse", line -> line.details().address()),
    OWNERSHIP("propriete", "le propriétaire", AnnexLine::owner),
    OWNER("proprietaire", "le propriétaire", AnnexLine::owner),
    ENERGY("energie", "l’énergie", AnnexLine::energy),
    MAINTENANCE(
            "maintenance",
            "le responsable de l’entretien",
            line -> line.details().maintenance()),
    HOST("accueillante", "la partie accueillante", AnnexLine::host),
    GUEST("deposante", "la partie déposante", AnnexLine::guest),
    CARRIED("equipement", "l’équipement accueilli", line -> line.details().carried()),
    CONTACT("contact", "le contact", line -> line.details().contact()),
    LICENCE("licence", "la licence", AnnexLine::data),
    ACCESS("mise-a-disposition", "la mise à disposition", line -> line.details().access());

    private final String code;
    private final String label;
    private final Function<AnnexLine, @Nullable Object> part;

    LinePart(String code, String label, Function<AnnexLine, @Nullable Object> part) {
        this.code = code;
        this.label = label;
        this.part = part;
    }

    public String label() {
        return label;
    }

    boolean isMissing(AnnexLine line) {
        return part.apply(line) == null;
    }

    /** A column for remarks may stay empty; any other that nobody knows would hide what a line lacks. */
    static Set<LinePart> named(Set<String> columns) {
        return columns.stream()
                .filter(column -> !column.equals("remarque"))
                .map(LinePart::named)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LinePart named(String column) {
        return Arrays.stream(values())
                .filter(part -> part.code.equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a column of an annex, found " + column));
    }
}
