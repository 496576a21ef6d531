package org.pacta.infra.feeds;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.security.Person;

/** Makes calendars, lists them and takes them away. */
public interface Feeds {

    /** A new calendar with its token in clear, which nobody can read again. */
    record Created(Feed feed, String token) {}

    Created create(Person person, WantedFeed wanted);

    /** A person's own, and those of the organisations for which they answer; the latest first. */
    List<Feed> of(Person person);

    /** Refused as not visible where the calendar is not in that list. */
    void revoke(Person person, UUID id);

    /** The organisations whose calendars this person makes and takes away. */
    Set<Organisation> answersFor(Person person);
}
