package org.pacta.infra.desk;

import java.util.Set;
import java.util.UUID;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.infra.security.Person;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.step.Step;

/** What a person has decided: the command it leads to, the branch as the form names it, the documents joined. */
record Decision(
        Step step, Person person, HumanCommand command, String branch, Set<UUID> documents, ConventionFacts facts) {}
