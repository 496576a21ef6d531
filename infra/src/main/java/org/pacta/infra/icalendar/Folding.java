package org.pacta.infra.icalendar;

/** Lines of a calendar file, of 75 octets at most (RFC 5545, 3.1): accents take two, and no character is cut. */
final class Folding {

    private static final String BREAK = "\r\n";
    private static final String FOLD = BREAK + " ";
    private static final int MOST_OCTETS = 75;

    private Folding() {}

    /** The same file, however it was folded before. */
    static String byOctets(String file) {
        var folded = new StringBuilder();
        for (var line : file.replace(FOLD, "").split(BREAK)) {
            fold(line, folded);
            folded.append(BREAK);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var character : line.codePoints().toArray()) {
            var more = octets(character);
            if (octets + more > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
        }
    }

    private static int octets(int character) {
        if (character < 0x80) return 1;
        if (character < 0x800) return 2;
        return Character.isBmpCodePoint(character) ? 3 : 4;
    }
}
