package org.pacta.domain.deliberation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;

/**
 * The report put to the body.
 *
 * @param rapporteur the member who presents it
 * @param nomenclature matière of the act in the national nomenclature, two levels ({@code 8.4})
 * @param policy the body's own code of public policy
 * @param exposition what the members are told
 */
public record Report(
        MemberId rapporteur, String nomenclature, @Nullable String policy, SealedText exposition) {

    private static final Pattern MATIERE = Pattern.compile("[1-9]\\.[1-9]\\d?");

    boolean namesItsMatiere() {
        return MATIERE.matcher(nomenclature).matches();
    }
}
