package org.pacta.infra.template;

import org.jspecify.annotations.Nullable;

/** A template file that nobody could sign a convention from; names the file and the key so that its author can put it right. */
public class BadTemplateFile extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BadTemplateFile(String file, String key, String reason, @Nullable Throwable cause) {
        super("template %s, %s: %s".formatted(file, key, reason), cause);
    }
}
