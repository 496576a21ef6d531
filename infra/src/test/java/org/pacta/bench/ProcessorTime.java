package org.pacta.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time used so far by this JVM and by the database: its processes, and those of them that have ended. */
final class ProcessorTime {

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
        return Stream.concat(Stream.of(database), database.descendants())
                        .mapToLong(ProcessorTime::ticks)
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static long ticks(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            long sum = 0;
            for (int field = USER; field <= ENDED_CHILDREN_SYSTEM; field++) sum += Long.parseLong(fields[field]);
            return sum;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
