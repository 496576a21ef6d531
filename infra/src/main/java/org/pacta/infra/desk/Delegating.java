package org.pacta.infra.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.security.Person;
import org.pacta.workflows.step.Form;

/** Where a person entrusts roles of theirs to a colleague and takes them back; for screens and API alike. */
public interface Delegating {

    /** The organisation of that alias, or the person's only one; NotVisible where there is none. */
    Organisation organisation(Person person, @Nullable String alias);

    /** Empty of choices where the person holds no role or has no colleague there. */
    Form form(Person person, Organisation organisation);

    DelegationId entrust(Person person, Organisation organisation, Map<String, Object> body);

    void revoke(Person person, UUID delegation);
}
