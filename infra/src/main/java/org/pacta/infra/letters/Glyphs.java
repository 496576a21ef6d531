package org.pacta.infra.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The characters that the font of letters can show; archives refuse a file that shows another one. */
final class Glyphs {

    private static final int INSTEAD = '?';

    private final CmapLookup font;

    Glyphs(InputStream file) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            font = parsed.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What people typed may hold anything. */
    String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(each -> shown.appendCodePoint(canShow(each) ? each : INSTEAD));
        return shown.toString();
    }

    private boolean canShow(int character) {
        return Character.isWhitespace(character) || font.getGlyphId(character) != 0;
    }
}
