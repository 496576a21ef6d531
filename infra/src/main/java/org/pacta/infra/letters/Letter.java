package org.pacta.infra.letters;

import java.util.Map;

/**
 * What is to be written.
 *
 * @param form which letter, as its template is named
 * @param title of the file, as a reader announces it
 * @param author the organisation in whose name it goes out
 * @param words what the template says, by name
 */
public record Letter(String form, String title, String author, Map<String, Object> words) {

    public Letter {
        words = Map.copyOf(words);
    }
}
