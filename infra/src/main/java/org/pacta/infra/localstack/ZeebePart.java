package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The embedded workflow engine: one Zeebe broker with its gateway. */
final class ZeebePart implements Part {

    private static final int HEAP_MEGABYTES = 384;

    private final Host host;
    private final boolean controlledClock;
    private final ZeebeAddresses addresses;
    private final ChildProcess process;

    ZeebePart(Host host, boolean controlledClock) {
        this.host = host;
        this.controlledClock = controlledClock;
        this.addresses = ZeebeAddresses.from(host.ports());
        this.process = new ChildProcess(name(), label(), host.home(), StopSignal.TERM);
    }

    @Override
    public String name() {
        return "zeebe";
    }

    @Override
    public String label() {
        return "Zeebe";
    }

    @Override
    public void requireUnpacked() {
        host.parts().of(name(), "camunda-zeebe");
    }

    @Override
    public void start() {
        var folder = host.home().data(name());
        new DataFolder(label(), folder).claim(host.parts().version(name()), 2);
        var distribution = host.parts().of(name(), "camunda-zeebe");
        process.start(new Launch(command(distribution, settings(folder)), environment(), folder));
    }

    private List<String> command(Path distribution, Path settings) {
        var options = List.of(
                "-XX:MaxDirectMemorySize=256m",
                "-XX:MaxMetaspaceSize=160m",
                "-Dbasedir=" + distribution,
                "-Dapp.home=" + host.home().root(),
                "-Dspring.config.additional-location=" + settings.toUri(),
                "-Dspring.profiles.active=broker");
        var classPath = distribution.resolve("config") + ":" + distribution.resolve("lib") + "/*";
        return new JavaCommand(HEAP_MEGABYTES, options).run(classPath, "io.camunda.zeebe.broker.StandaloneBroker");
    }

    private Map<String, String> environment() {
        return Map.of("ZEEBE_LOG_APPENDER", "RollingFile", "ZEEBE_CLOCK_CONTROLLED", String.valueOf(controlledClock));
    }

    private Path settings(Path folder) {
        try {
            return Files.writeString(folder.resolve("application.yaml"), addresses.settings(folder.resolve("data")));
        } catch (IOException e) {
            throw LocalStackFailure.homeUnusable(folder, e);
        }
    }

    @Override
    public void awaitReady() {
        new Readiness(process, host.progress()).await(this::healthy);
    }

    @Override
    public boolean healthy() {
        return Http.get(addresses.restUrl() + "/v1/topology")
                .filter(topology -> topology.replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("\"role\":\"leader\",\"health\":\"healthy\""))
                .isPresent();
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of(
                "camunda.client.grpc-address", "http://127.0.0.1:" + addresses.grpc(),
                "camunda.client.rest-address", addresses.restUrl(),
                "pacta.zeebe.management", "http://127.0.0.1:" + addresses.management());
    }

    @Override
    public ChildProcess process() {
        return process;
    }
}
