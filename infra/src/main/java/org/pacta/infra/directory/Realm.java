package org.pacta.infra.directory;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory.Entry;

/** What is asked of the identity provider. Any method may throw while it is away. */
interface Realm {

    Optional<Entry> byId(String id);

    Optional<Entry> byUsername(String username);

    Optional<String> emailOf(String id);

    List<Entry> holders(Organisation organisation, Role role);

    /** Display name of each organisation. */
    List<Named> organisations();

    /** An organisation with its display name. */
    record Named(Organisation organisation, String name) {}
}
