package org.pacta.infra.directory;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.ErasedPersons;

/** The directory without whoever was erased: no name, no address, nobody to choose, even while their account still exists. */
record WithoutErased(Directory directory, ErasedPersons erased) implements Directory {

    @Override
    public Optional<String> nameOf(ActorId actor) {
        return erased.include(actor) ? Optional.of(ErasedPersons.NAME) : directory.nameOf(actor);
    }

    @Override
    public String nameOf(Organisation organisation) {
        return directory.nameOf(organisation);
    }

    @Override
    public List<Organisation> organisations() {
        return directory.organisations();
    }

    @Override
    public List<Entry> holders(Organisation organisation, Role role) {
        return directory.holders(organisation, role).stream()
                .filter(entry -> !erased.include(entry.id()))
                .toList();
    }

    @Override
    public Optional<Entry> find(String usernameOrId) {
        return directory.find(usernameOrId).filter(entry -> !erased.include(entry.id()));
    }

    @Override
    public Optional<String> emailOf(ActorId actor) {
        return erased.include(actor) ? Optional.empty() : directory.emailOf(actor);
    }
}
