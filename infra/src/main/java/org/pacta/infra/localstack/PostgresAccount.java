package org.pacta.infra.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL refuses to run as root: a root user's session hands it to somebody without power. */
enum PostgresAccount {
    /** An ordinary user runs it under his own name. */
    OWN(List.of()),
    /** Nobody inside a user namespace; outside of it the files stay root's. */
    NAMESPACE(List.of("unshare", "-U")),
    /** Where namespaces are refused: nobody, who must be able to reach the folders. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all"));

    private static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    PostgresAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    static PostgresAccount find() {
        if (!"root".equals(System.getProperty("user.name"))) return OWN;
        return Commands.succeeds(List.of("unshare", "-U", "true")) ? NAMESPACE : NOBODY;
    }

    List<String> run(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives a folder, still empty, to whoever will fill it. */
    void own(Path folder) throws IOException {
        if (this != NOBODY) return;
        Files.setAttribute(folder, "unix:uid", NOBODY_ID);
        Files.setAttribute(folder, "unix:gid", NOBODY_ID);
    }
}
