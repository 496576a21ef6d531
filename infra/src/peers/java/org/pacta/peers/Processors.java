package org.pacta.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pacta.infra.scenario.RunningPacta;

/** Processor time that the product's processes have used so far, in seconds. */
record Processors(Map<String, Double> seconds) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int USER = 11;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    static Processors of(RunningPacta pacta, List<String> parts) {
        var all = new LinkedHashMap<String, Double>();
        all.put("application", ticks(pacta.process()) / TICKS_PER_SECOND);
        for (var part : parts)
            ProcessHandle.of(pacta.pidOf(part)).ifPresent(handle -> all.put(part, family(handle) / TICKS_PER_SECOND));
        return new Processors(all);
    }

    Processors minus(Processors former) {
        return with(former, -1);
    }

    Processors plus(Processors more) {
        return with(more, 1);
    }

    private Processors with(Processors other, int sign) {
        var sum = new LinkedHashMap<>(seconds);
        sum.replaceAll((who, own) -> own + sign * other.seconds.getOrDefault(who, 0.0));
        return new Processors(sum);
    }

    private static long family(ProcessHandle handle) {
        return Stream.concat(Stream.of(handle), handle.descendants())
                .mapToLong(Processors::ticks)
                .sum();
    }

    private static long ticks(ProcessHandle handle) {
        try {
            var line = Files.readString(Path.of("/proc", String.valueOf(handle.pid()), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long sum = 0;
            for (int field = USER; field <= ENDED_CHILDREN_SYSTEM; field++) sum += Long.parseLong(fields[field]);
            return sum;
        } catch (IOException ended) {
            return 0;
        }
    }
}
