package org.pacta.infra.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Step;

/**
 * Where people act: screens and API use the same desk, so there is no act that only one of them can do. Each method returns
 * once the views tell the new truth. Refusals: RuleBroken (422), FormRefused (422), TakenByAnother (409), NotVisible (404).
 */
public interface Desk {

    TaskRow claim(Person person, UUID task);

    TaskRow release(Person person, UUID task);

    /** {@code to}: username or actor id of a colleague who holds one of the task's roles. */
    TaskRow delegate(Person person, UUID task, String to);

    /** Asks whoever is awaited to get on with it; at most once a day. */
    TaskRow remind(Person person, UUID task);

    /** Checks the body against the form, decides, and records the completion in the same transaction. */
    TaskRow complete(Person person, UUID task, Map<String, Object> body);

    /** What that body would decide now, by somebody who could; nothing is decided, and nothing recorded. */
    HumanCommand foresee(Person person, UUID task, Map<String, Object> body);

    /** The step and its form as this person would be shown it now. */
    Offer offer(Person person, TaskRow task);

    /** Every act of the product, open or closed to this person now, with the reason. */
    List<ActOffer> acts(Person person, ConventionId convention);

    void act(Person person, ConventionId convention, String act, Map<String, Object> body);

    /** Drafts a convention for one of the person's organisations. */
    ConventionId draft(Person person, NewConvention asked);

    /** A step ready to be shown. */
    record Offer(Step step, Form form) {}

    /** An act with its form, or the reason why it is closed. */
    record ActOffer(
            String action,
            String matter,
            String title,
            String why,
            @Nullable Form form,
            @Nullable String closedBecause) {}

    /** What one gives to draft a convention; {@code parameters}: blank id → value. */
    record NewConvention(String template, String title, List<NewParty> parties, Map<String, String> parameters) {}

    /** A party by its role in the template and its organisation's alias. */
    record NewParty(String role, String organisation) {}
}
