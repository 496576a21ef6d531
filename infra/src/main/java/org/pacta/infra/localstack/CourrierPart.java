package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The embedded mail server: it takes every e-mail over, delivers none outside, and shows them on a page of this machine. */
final class CourrierPart implements Part {

    /** Where people read what was caught. */
    static final String PAGE = "pacta.mail.page";

    private static final int HEAP_MEGABYTES = 192;
    private static final String LOOPBACK = "127.0.0.1";

    private final Host host;
    private final int smtp;
    private final int api;
    private final int page;
    private final ChildProcess process;
    private @Nullable CaughtPage shown;

    CourrierPart(Host host) {
        this.host = host;
        this.smtp = host.ports().of("courrier");
        this.api = host.ports().of("courrier-api");
        this.page = host.ports().of("courrier-page");
        this.process = new ChildProcess(name(), label(), host.home(), StopSignal.TERM);
    }

    @Override
    public String name() {
        return "courrier";
    }

    @Override
    public String label() {
        return "Courrier";
    }

    @Override
    public void requireUnpacked() {
        host.parts().of(name(), name());
    }

    @Override
    public synchronized void start() {
        var folder = host.home().data(name());
        new DataFolder(label(), folder).claim(host.parts().version(name()), 1);
        process.start(new Launch(command(folder), Map.of(), folder));
        if (shown == null) shown = open();
    }

    private CaughtPage open() {
        try {
            return CaughtPage.at(page, new CaughtMails(address(api)));
        } catch (IOException e) {
            throw LocalStackFailure.partUnusable(label(), String.valueOf(e.getMessage()), process.log());
        }
    }

    /** It keeps nothing in that folder, which tells a later start whose process this is. */
    private List<String> command(Path folder) {
        var libraries = host.parts().of(name(), name()).resolve("lib") + "/*";
        return new JavaCommand(
                        HEAP_MEGABYTES,
                        List.of(
                                "-Dapp.home=" + folder,
                                "-Dgreenmail.smtp.hostname=" + LOOPBACK,
                                "-Dgreenmail.smtp.port=" + smtp,
                                "-Dgreenmail.auth.disabled",
                                "-Dgreenmail.api.hostname=" + LOOPBACK,
                                "-Dgreenmail.api.port=" + api))
                .run(libraries, "com.icegreen.greenmail.standalone.GreenMailStandaloneRunner");
    }

    @Override
    public void awaitReady() {
        new Readiness(process, host.progress()).await(this::healthy);
    }

    @Override
    public boolean healthy() {
        return Http.get(address(api) + "/api/service/readiness").isPresent();
    }

    @Override
    public Map<String, Object> properties() {
        return Map.of("spring.mail.host", LOOPBACK, "spring.mail.port", smtp, PAGE, address(page) + "/");
    }

    @Override
    public ChildProcess process() {
        return process;
    }

    @Override
    public synchronized void stop() {
        if (shown != null) shown.close();
        shown = null;
        process.stop();
    }

    private static String address(int port) {
        return "http://" + LOOPBACK + ":" + port;
    }
}
