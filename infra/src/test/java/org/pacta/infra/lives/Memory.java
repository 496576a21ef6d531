package org.pacta.infra.lives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.pacta.infra.scenario.RunningPacta;

/** The memory that the application holds on to: its share of the machine's after a collection, and its live objects. */
final class Memory implements AutoCloseable {

    private final RunningPacta pacta;
    private final List<Sample> samples = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    /** In megabytes; {@code process} changes when it was killed. */
    record Sample(long process, long pss, long heap) {}

    private Memory(RunningPacta pacta) {
        this.pacta = pacta;
    }

    static Memory watched(RunningPacta pacta, Duration pause) {
        var memory = new Memory(pacta);
        memory.watch.scheduleWithFixedDelay(memory::look, pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS);
        return memory;
    }

    /** A process that is just being killed has nothing to tell. */
    private void look() {
        var process = pacta.process().pid();
        try {
            jcmd(process, "GC.run");
            samples.add(new Sample(process, pss(process), heap(process)));
        } catch (IOException | IllegalStateException away) {
            System.out.println("No memory of " + process + ": " + away.getMessage());
        }
    }

    private static long pss(long process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }
    }

    private static long heap(long process) throws IOException {
        return jcmd(process, "GC.heap_info")
                .lines()
                .filter(line -> line.contains(" total ") && line.contains("used"))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".*used (\\d+)K.*", "$1")) / 1024)
                .sum();
    }

    private static String jcmd(long process, String what) throws IOException {
        var command = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(command, String.valueOf(process), what)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** How much more is held in the last third of the time than in the first. */
    double growth() {
        var third = Math.max(1, samples.size() / 3);
        return mean(samples.subList(samples.size() - third, samples.size())) / mean(samples.subList(0, third));
    }

    private static double mean(List<Sample> some) {
        return some.stream().mapToLong(Sample::heap).average().orElseThrow();
    }

    String told() {
        var rows = samples.stream()
                .map(each -> "| %d | %d | %d |".formatted(each.process(), each.pss(), each.heap()))
                .collect(Collectors.joining("\n"));
        return "| process | PSS MB | live MB |\n|---|---|---|\n" + rows;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
