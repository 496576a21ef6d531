package org.pacta.infra.desk;

import org.pacta.domain.shared.HumanCommand;
import org.pacta.infra.desk.Hands.Filled;
import org.pacta.infra.security.Person;
import org.pacta.workflows.step.ConventionFacts;

/** What a person has decided: the command it leads to, the branch as the form names it, the documents joined. */
record Decision(
        Person person,
        HumanCommand command,
        Filled filled,
        ConventionFacts facts) {

    String branch() {
        return filled.answers().decision();
    }
}
