package org.pacta.infra.screens.words;

import java.util.Set;
import java.util.regex.Pattern;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IText;

/**
 * Keeps a line from breaking before {@code : ; ? !} or inside guillemets, wherever a French sentence of a page comes from.
 * What a person may change, and what a machine reads, stays to the letter.
 */
public final class FrenchSpacing extends AbstractTemplateHandler {

    private static final char NO_BREAK = '\u00a0';
    private static final Pattern BEFORE = Pattern.compile(" (?=[:;?!»](?:\\s|$|[\\p{Punct}»]))");
    private static final Pattern OPENED = Pattern.compile("(?<=«) ");
    private static final Set<String> TO_THE_LETTER = Set.of("script", "style", "textarea", "pre", "code");

    private int toTheLetter;

    static String of(String words) {
        if (words.indexOf(' ') < 0) return words;
        var kept = BEFORE.matcher(words).replaceAll(String.valueOf(NO_BREAK));
        return OPENED.matcher(kept).replaceAll(String.valueOf(NO_BREAK));
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (isToTheLetter(tag.getElementCompleteName())) toTheLetter++;
        super.handleOpenElement(tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (isToTheLetter(tag.getElementCompleteName()) && toTheLetter > 0) toTheLetter--;
        super.handleCloseElement(tag);
    }

    @Override
    public void handleText(IText text) {
        var said = text.getText();
        var kept = toTheLetter > 0 ? said : of(said);
        super.handleText(
                kept.equals(said) ? text : getContext().getModelFactory().createText(kept));
    }

    private static boolean isToTheLetter(String element) {
        return TO_THE_LETTER.contains(element);
    }
}
