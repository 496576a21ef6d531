package org.pacta.infra.mail;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.assemblies.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How an e-mail names parties and conventions, and where its reader finds the file. */
@Component
public class Mentions {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final String publicUrl;

    Mentions(
            JdbcClient jdbc,
            Organisations organisations,
            @Value("${pacta.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    public String name(Organisation organisation) {
        return organisations.names().getOrDefault(organisation, organisation.alias());
    }

    /** Its reference, or its identifier as long as no list shows it. */
    public String reference(ConventionId convention) {
        return jdbc.sql("select reference from convention_view where id = ?")
                .param(convention.value())
                .query(String.class)
                .optional()
                .orElseGet(() -> convention.value().toString());
    }

    public String task(TaskId task) {
        return task(task.value());
    }

    public String task(UUID task) {
        return page("/taches/" + task);
    }

    /** {@code path} begins with a slash. */
    public String page(String path) {
        return publicUrl + path;
    }

    public String file(ConventionId convention) {
        return publicUrl + "/conventions/" + convention.value();
    }
}
