package org.pacta.infra.screens.erasures;

import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Erasures;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the data protection officer, on every page, how many requests of erasure wait for an answer. */
@ControllerAdvice(annotations = Screen.class)
public class ErasureFrame {

    private final Erasures requests;

    ErasureFrame(Erasures requests) {
        this.requests = requests;
    }

    /** Null for everybody else. */
    @ModelAttribute("erasures")
    public @Nullable Long waiting(Person person) {
        return ErasurePages.isOfficer(person) ? requests.waiting(person) : null;
    }
}
