package org.pacta.domain.depose;

/** Whether a good goes altogether or in part (MET-21). */
public enum DeposeScope {
    WHOLE,
    PART
}
