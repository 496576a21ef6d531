package org.pacta.domain.materiel;

/**
 * What is fixed of a data set before anybody reads it (MET-12, MET-23).
 *
 * @param open whether anybody may have it
 * @param licence its name, never empty in an annex
 */
public record DataTerms(boolean open, String licence) {

    boolean isFixed() {
        return !licence.isBlank();
    }
}
