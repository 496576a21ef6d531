package org.pacta.infra.erasure;

import java.util.List;
import org.pacta.domain.shared.ActorId;
import org.pacta.infra.vault.TextVault;
import org.springframework.stereotype.Component;

/** Erases a person everywhere: first the key, so that nothing new can be read, then every place that kept something in clear. */
@Component
class Eraser {

    private final TextVault vault;
    private final List<Erases> places;

    Eraser(TextVault vault, List<Erases> places) {
        this.vault = vault;
        this.places = List.copyOf(places);
    }

    void erase(ActorId person) {
        vault.erase(person);
        places.forEach(place -> place.erase(person));
    }
}
