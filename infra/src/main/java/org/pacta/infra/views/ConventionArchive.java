package org.pacta.infra.views;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Person;

/** What one may look up about a person's conventions besides their files: texts, past states, several at once. */
public interface ConventionArchive {

    /** The text as it reads with these values put into its blanks; its fingerprint is {@code facts().textWith(values)}. */
    Optional<String> textWith(Person person, ConventionId id, Map<String, String> values);

    /** A draft of an avenant as it would be submitted now. */
    Optional<String> avenant(Person person, AvenantId id);

    /** The rows of several conventions at once; those that this person may not see are left out. */
    Map<ConventionId, ConventionRow> findAll(Person person, Collection<ConventionId> ids);

    /** Those to which an organisation is party in which this person holds one of these roles. */
    Set<ConventionId> ids(Person person, Set<Role> roles);

    /** The convention as it stood at that moment of recording time; empty if it was not there yet. */
    Optional<PastConvention> at(Person person, ConventionId id, Instant moment);
}
