package org.pacta.infra.screens.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.registers.FileLink;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.facts.Redline;
import org.pacta.infra.screens.facts.Told;
import org.pacta.infra.screens.form.FormView;
import org.pacta.infra.screens.inbox.Urgency;
import org.pacta.infra.screens.text.ArticleText;
import org.pacta.infra.screens.text.ReadText;
import org.pacta.infra.screens.words.Sanctions.Sanction;
import org.pacta.infra.views.ConventionRow;

/**
 * One step as its page shows it: the text first, then why, then what to answer.
 *
 * @param form null where this person has nothing to answer; {@code closed} then says why
 * @param onText whether the step is about the text itself, which then comes first
 * @param clocks the delays that run about it
 * @param clauses the clauses that ask for this step
 * @param sanctions what the decision may expose to
 * @param submitted what somebody wrote last about the act in question: shown before the text
 * @param changes what that changed in its former version
 * @param past what else happened to it, latest first
 * @param files what can be taken away about the act in question
 * @param letter whether it ends in a letter, which can be read before it is signed
 * @param others who else is awaited on this convention
 */
public record TaskPage(
        UUID id,
        Asked asked,
        Holding holding,
        ConventionRow convention,
        ReadText text,
        boolean onText,
        List<Clocks.Clock> clocks,
        List<ArticleText> clauses,
        List<Sanction> sanctions,
        @Nullable Told submitted,
        List<Redline> changes,
        List<Told> past,
        List<FileLink> files,
        boolean letter,
        @Nullable FormView form,
        @Nullable String closed,
        @Nullable Refusal refusal,
        List<Awaited> others,
        Around around) {

    /** What, of which thing ({@code about}: "Article 16.1.2 : Image de la Ville", or empty), why, of whom ({@code to}: "à la Ville de Suresnes"), until when, and asked how long ago. */
    public record Asked(
            String title,
            String about,
            String why,
            String organisation,
            String to,
            String roles,
            Urgency urgency,
            String due,
            String ago) {}

    /** Who has it in hand; {@code inNameOf}: "de Luc Martin" where this person would act in that name; {@code mayTake} and {@code mayGiveBack} tell which buttons there are. */
    public record Holding(
            @Nullable String holder,
            @Nullable String delegatedBy,
            @Nullable String inNameOf,
            boolean mayTake,
            boolean mayGiveBack,
            @Nullable Reminder reminder,
            List<Colleague> colleagues) {}

    /** {@code last}: "Relancée hier par Nadia Kessaci", or empty; {@code again}: whether it may be asked once more today. */
    public record Reminder(String last, boolean again) {}

    /** Somebody to whom the step may be delegated. */
    public record Colleague(String id, String name) {}

    /** Another step that is waited for. */
    public record Awaited(String title, String about, String organisation, String since) {}

    /** Its neighbours in the basket; {@code query}: what follows the question mark in the basket's address. */
    public record Around(
            String query,
            String rank,
            @Nullable UUID previous,
            @Nullable UUID next) {}
}
