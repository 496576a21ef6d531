package org.pacta.infra.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JVM that runs the application, once more for a part, with little memory. */
record JavaCommand(int heapMegabytes, List<String> options) {

    private static final List<String> THRIFTY = List.of(
            "-Xms64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED");

    List<String> run(String classPath, String... mainAndArguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(THRIFTY);
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(options);
        command.addAll(List.of("-cp", classPath));
        command.addAll(List.of(mainAndArguments));
        return command;
    }
}
