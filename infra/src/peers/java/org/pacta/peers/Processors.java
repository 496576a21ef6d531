package org.pacta.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pacta.bench.ProcessorTime;
import org.pacta.infra.scenario.RunningPacta;

/** Processor time that the product's processes have used so far, in seconds. */
record Processors(Map<String, Double> seconds) {

    static Processors of(RunningPacta pacta, List<String> parts) {
        var all = new LinkedHashMap<String, Double>();
        all.put("application", ProcessorTime.secondsOf(pacta.process()));
        for (var part : parts)
            ProcessHandle.of(pacta.pidOf(part))
                    .ifPresent(process -> all.put(part, ProcessorTime.secondsOfAll(process)));
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
}
