package org.pacta.preview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pacta.domain.algorithme.AiIncidentEvent;
import org.pacta.domain.algorithme.AlgorithmeEvent;
import org.pacta.domain.cnil.CnilEvent;
import org.pacta.domain.convention.ConventionEvent;
import org.pacta.domain.deliberation.DeliberationEvent;
import org.pacta.domain.demande.DemandeEvent;
import org.pacta.domain.legalite.LegaliteEvent;
import org.pacta.domain.signature.SignatureEvent;
import org.pacta.domain.soustraitance.SousTraitantEvent;
import org.pacta.domain.task.TaskEvent;
import org.pacta.domain.undertaking.UndertakingEvent;

/** Every kind of event of the domain. */
final class PreviewEvents {

    private PreviewEvents() {}

    static List<Class<?>> all() {
        return Stream.of(
                        ConventionEvent.class,
                        DeliberationEvent.class,
                        LegaliteEvent.class,
                        SignatureEvent.class,
                        CnilEvent.class,
                        SousTraitantEvent.class,
                        DemandeEvent.class,
                        UndertakingEvent.class,
                        AlgorithmeEvent.class,
                        AiIncidentEvent.class,
                        TaskEvent.class)
                .<Class<?>>flatMap(matter -> Arrays.stream(matter.getPermittedSubclasses()))
                .toList();
    }
}
