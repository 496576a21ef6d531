package org.pacta.infra.erasure;

import org.pacta.domain.shared.ActorId;

/** Removes what one place outside of the record keeps of a person in clear, or for that person alone. Done twice, it is done once. */
interface Erases {

    void erase(ActorId person);
}
