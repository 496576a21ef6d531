package org.pacta.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one side did in one slice of time, and the processor time that it took. */
record Slice(long events, double seconds, double cpuApplication, double cpuDatabase) {

    double perSecond() {
        return events / seconds;
    }

    double applicationMicros() {
        return 1e6 * cpuApplication / events;
    }

    double databaseMicros() {
        return 1e6 * cpuDatabase / events;
    }

    double cpuMicros() {
        return applicationMicros() + databaseMicros();
    }

    static double median(List<Slice> slices, ToDoubleFunction<Slice> figure) {
        return median(slices.stream().map(figure::applyAsDouble).toList());
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
