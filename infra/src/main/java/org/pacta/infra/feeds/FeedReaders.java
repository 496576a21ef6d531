package org.pacta.infra.feeds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * In whose name a calendar reads: nobody is logged in, so the directory is asked whether its owner still belongs where they
 * did. A calendar of an organisation is the organisation's.
 */
@Component
class FeedReaders {

    private final Directory directory;

    FeedReaders(Directory directory) {
        this.directory = directory;
    }

    /** Empty where the owner has left: the calendar then tells nothing any more. */
    Optional<Person> of(Feed feed) {
        if (feed.scope() instanceof Feed.Scope.OfOrganisation one)
            return Optional.of(reader(feed.owner(), Map.of(one.organisation(), Set.of())));
        var held = new HashMap<Organisation, Set<Role>>();
        for (var organisation : feed.scope().organisations()) {
            var roles = rolesStillHeld(feed.owner(), organisation);
            if (!roles.isEmpty()) held.put(organisation, roles);
        }
        return held.isEmpty() ? Optional.empty() : Optional.of(reader(feed.owner(), held));
    }

    private static Person reader(ActorId owner, Map<Organisation, Set<Role>> held) {
        return new Person(owner, "", held);
    }

    /** An organisation in which nobody holds anything is a directory that does not answer: better no answer than a wrong one. */
    private Set<Role> rolesStillHeld(ActorId owner, Organisation organisation) {
        var holders = Arrays.stream(Role.values())
                .collect(Collectors.toMap(role -> role, role -> directory.holders(organisation, role)));
        if (holders.values().stream().allMatch(List::isEmpty))
            throw new DataAccessResourceFailureException("The directory names nobody in " + organisation);
        return holders.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(person -> person.id().equals(owner)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
