package org.pacta.infra.desk;

import java.util.Map;
import java.util.UUID;
import org.pacta.domain.effacement.ErasureId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ErasureRow;
import org.pacta.workflows.step.Form;

/** Where a person asks to be erased and the data protection officer answers; for screens and API alike. */
public interface ErasureDesk {

    /** What a person gives to ask for their own erasure. */
    Form ownForm();

    /** What the officer gives to record that somebody asked by another way. */
    Form recordForm(Person officer, Organisation organisation);

    /** The answers that are possible to this request today. */
    Form answerForm(ErasureRow request);

    ErasureId ask(Person person, Organisation organisation, Map<String, Object> body);

    ErasureId record(Person officer, Organisation organisation, Map<String, Object> body);

    /** NotVisible where this person neither asked nor answers. */
    void answer(Person officer, UUID key, Map<String, Object> body);
}
