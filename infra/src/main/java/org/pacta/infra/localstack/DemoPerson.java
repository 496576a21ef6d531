package org.pacta.infra.localstack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A demonstration account; the name is the function, the id follows from the user name and survives a new import. */
record DemoPerson(DemoOrganisation organisation, DemoRole role, int rank) {

    private static final String PASSWORD = "pacta";

    String username() {
        return role.group() + (rank == 1 ? "" : rank) + "." + organisation.alias();
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(username().getBytes(StandardCharsets.UTF_8));
    }

    ObjectNode user(ObjectNode user) {
        user.put("id", id().toString())
                .put("username", username())
                .put("firstName", role.title() + (rank == 1 ? "" : " " + rank))
                .put("lastName", organisation.title())
                .put("email", username() + "@" + organisation.domain())
                .put("emailVerified", true)
                .put("enabled", true);
        user.withArray("credentials").add(DemoPassword.credential(PASSWORD, user.objectNode()));
        user.withArray("groups").add("/" + organisation.alias() + "/" + role.group());
        return user;
    }
}
