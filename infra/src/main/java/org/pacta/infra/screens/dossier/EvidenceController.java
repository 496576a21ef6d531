package org.pacta.infra.screens.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.evidence.Evidence;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.security.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The dossier of a convention, taken away from its documents. */
@Screen
public class EvidenceController {

    private final Evidence evidence;

    public EvidenceController(Evidence evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/conventions/{id}/dossier.pdf")
    public void dossier(Person person, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        try (var drawn = evidence.draw(person, new ConventionId(id))) {
            drawn.sendTo(response);
        }
    }
}
