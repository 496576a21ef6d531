package org.pacta.domain.legalite;

import static org.pacta.domain.legalite.LegaliteRule.IDENTIFIER_IS_READABLE;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an act sent to the préfecture: département, SIREN, day of the decision, number, nature, as in
 * {@code 013-211300017-20240209-lmc1256924-CC}. Read leniently (lower case, blanks, a message suffix such as {@code -1-1}).
 */
public record ActeIdentifier(String departement, String siren, LocalDate decidedOn, String number, String nature) {

    private static final Pattern LENIENT = Pattern.compile(
            "\\s*(\\d[0-9A-Ba-b]\\d|\\d{3})\\s*-\\s*(\\d{9})\\s*-\\s*(\\d{8})\\s*-\\s*([0-9A-Za-z_]{1,15})\\s*-\\s*([A-Za-z]{2})(?:-\\d+-\\d+)?\\s*");
    private static final Set<String> NATURES = Set.of("CC", "DE");
    private static final Pattern STRICT_NUMBER = Pattern.compile("[0-9A-Z_]{1,15}");

    public static ActeIdentifier parse(String text) {
        var found = LENIENT.matcher(text);
        IDENTIFIER_IS_READABLE.require(found.matches(), text);
        return new ActeIdentifier(
                found.group(1).toUpperCase(Locale.ROOT),
                found.group(2),
                IDENTIFIER_IS_READABLE.present(day(found.group(3)), text),
                found.group(4),
                found.group(5).toUpperCase(Locale.ROOT));
    }

    private static @Nullable LocalDate day(String digits) {
        try {
            return LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }

    /** As it is sent: what the assembly numbers in lower case leaves in capitals. */
    public ActeIdentifier inCapitals() {
        return new ActeIdentifier(departement, siren, decidedOn, number.toUpperCase(Locale.ROOT), nature);
    }

    /** True if the number may be sent as it is: capitals, digits and underscore, 15 at most. */
    public boolean writable() {
        return STRICT_NUMBER.matcher(number).matches();
    }

    /** True if both name one act: the préfecture may give the number back in another case. */
    boolean sameAs(ActeIdentifier other) {
        return toString().equalsIgnoreCase(other.toString());
    }

    /** A deliberation (DE), or the convention it approves, sent as a contract (CC). */
    boolean mayCarryADeliberation() {
        return NATURES.contains(nature);
    }

    @Override
    public String toString() {
        return departement + "-" + siren + "-" + decidedOn.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + number + "-"
                + nature;
    }
}
