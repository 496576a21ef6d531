package org.pacta.domain.shared;

import java.util.regex.Pattern;

/** An organisation known to the directory, by its alias ({@code suresnes}, {@code xxii}). */
public record Organisation(String alias) implements Comparable<Organisation> {

    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    public Organisation {
        if (!ALIAS.matcher(alias).matches()) throw new IllegalArgumentException("Not an organisation alias: " + alias);
    }

    @Override
    public int compareTo(Organisation other) {
        return alias.compareTo(other.alias);
    }

    @Override
    public String toString() {
        return alias;
    }
}
