package org.pacta.infra.screens.text;

import java.util.List;

/**
 * The exact text that somebody decides on, laid out for reading: what is shown is what its fingerprint was taken of.
 *
 * @param draft whether it may still change
 */
public record ReadText(int version, boolean draft, String fingerprint, String introduction, List<Section> sections) {

    /** What is shown before one asks for more: enough to know which text it is. */
    private static final int FIRST_SECTIONS = 4;

    /** A clause, or the list of the parties. */
    public record Section(String place, String title, List<String> paragraphs, List<Answer> answers) {}

    /** What the parties put where the text left something open; {@code open} where nobody has yet. */
    public record Answer(String label, String value, boolean open) {}

    public ReadText {
        sections = List.copyOf(sections);
    }

    public List<Section> beginning() {
        return sections.subList(0, Math.min(FIRST_SECTIONS, sections.size()));
    }

    public List<Section> rest() {
        return sections.subList(Math.min(FIRST_SECTIONS, sections.size()), sections.size());
    }

    public String shortFingerprint() {
        return fingerprint.substring(0, 8);
    }
}
