package org.pacta.domain.materiel;

/** What an equipment runs on; the host pays for what is connected (MET-09, MET-13). */
public enum Energy {
    SELF_POWERED,
    MAINS,
    BATTERY
}
