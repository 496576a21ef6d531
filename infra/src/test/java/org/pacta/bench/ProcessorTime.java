package org.pacta.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time used so far by this JVM and by the database: its processes, and those of them that have ended. */
public final class ProcessorTime {

    /** Linux counts in hundredths of a second, whatever the kernel. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER = 11;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    private final OperatingSystemMXBean self = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ProcessHandle database;

    ProcessorTime(ProcessHandle database) {
        this.database = database;
    }

    double applicationSeconds() {
        return self.getProcessCpuTime() / 1e9;
    }

    double databaseSeconds() {
        return secondsOfAll(database);
    }

    /** Seconds that this process alone has used so far, and those of its children that have ended. */
    public static double secondsOf(ProcessHandle process) {
        return ticks(process.pid()) / TICKS_PER_SECOND;
    }

    /** The same with its children that still run. */
    public static double secondsOfAll(ProcessHandle process) {
        return ticksOfAll(process.pid()) / TICKS_PER_SECOND;
    }

    private static long ticksOfAll(long pid) {
        var sum = ticks(pid);
        for (var child : read(pid, "task/" + pid + "/children").split(" "))
            if (!child.isBlank()) sum += ticksOfAll(Long.parseLong(child.strip()));
        return sum;
    }

    private static long ticks(long pid) {
        var line = read(pid, "stat");
        if (line.isEmpty()) return 0;
        var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long sum = 0;
        for (int field = USER; field <= ENDED_CHILDREN_SYSTEM; field++) sum += Long.parseLong(fields[field]);
        return sum;
    }

    /** Empty where the process has ended meanwhile; its time is then in its parent's. */
    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException ended) {
            return "";
        }
    }
}
