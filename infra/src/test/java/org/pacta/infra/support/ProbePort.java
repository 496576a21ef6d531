package org.pacta.infra.support;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often the aggregate was given it. */
public final class ProbePort implements ProbeTask.Port {

    private final AtomicInteger times = new AtomicInteger();

    @Override
    public void asked() {
        times.incrementAndGet();
    }

    public int times() {
        return times.get();
    }
}
