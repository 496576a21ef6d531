package org.pacta.domain.materiel;

import java.util.Optional;

/**
 * What the annexes of a convention say at this moment, read from the record. Asked by what may only be done on a good that
 * both parties have put there.
 */
public interface SharedGoods {

    /** The line as both parties validated it last; empty where they never did, or where it is shared no more. */
    Optional<AnnexLine> inForce(MaterielId line);
}
