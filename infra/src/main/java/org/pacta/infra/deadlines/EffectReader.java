package org.pacta.infra.deadlines;

/** Reads the record and carries out what follows from deadlines: they have had their effect once it has caught up. */
public interface EffectReader {

    String group();
}
