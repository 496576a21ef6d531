package org.pacta.infra.screens.delegations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.form.FormView;

/**
 * The delegations of a person, and the form of a new one.
 *
 * @param organisations those among which the person chooses; empty where there is one only
 * @param form null where the person has no role to entrust, or nobody to entrust it to
 */
public record DelegationsPage(
        List<Line> given,
        List<Line> received,
        String organisation,
        List<Choice> organisations,
        @Nullable FormView form,
        @Nullable Refusal refusal) {

    /** One delegation: with whom ({@code who}), what, when, and what was done under it. */
    public record Line(
            UUID id,
            String who,
            String organisation,
            String roles,
            String term,
            String state,
            boolean mayRevoke,
            String reason,
            List<Done> acts) {}

    /** One act in the giver's name. */
    public record Done(UUID convention, String reference, String title, String on) {}

    /** An organisation of the person. */
    public record Choice(String alias, String name, boolean chosen) {}
}
