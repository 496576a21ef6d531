package org.pacta.bench;

import java.util.ArrayList;
import java.util.List;

/** How long something took, time after time, in milliseconds. */
final class Latencies {

    private final List<Double> millis = new ArrayList<>();

    void since(long start) {
        millis.add((System.nanoTime() - start) / 1e6);
    }

    double percentile(double part) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(part * sorted.size()) - 1));
    }

    double p50() {
        return percentile(0.50);
    }

    double p99() {
        return percentile(0.99);
    }

    void forget() {
        millis.clear();
    }
}
