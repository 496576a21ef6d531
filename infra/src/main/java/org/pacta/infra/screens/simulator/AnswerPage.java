package org.pacta.infra.screens.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer, from the sentence down to the steps.
 *
 * @param trigger what starts the delay and when, in words
 * @param lead the sentence that the date ends
 * @param remaining how long from today
 * @param prudent the date to keep to and why, where the law is unsure; else null
 * @param lastMoment until when an act is still in time; null for a delay after which one may act
 * @param confidence how sure the law is; null where somebody chose the delay freely
 */
public record AnswerPage(
        String title,
        String trigger,
        String lead,
        String date,
        String remaining,
        @Nullable Prudent prudent,
        @Nullable String lastMoment,
        String zone,
        List<String> steps,
        Law law,
        List<MonthPage> months,
        String closedDays,
        String calendarFile) {

    public record Prudent(String date, String why) {}

    /** What the delay, or at least its way of counting, rests on. */
    public record Law(
            String source,
            String regime,
            @Nullable String confidence,
            @Nullable String confidenceCode,
            @Nullable String obligation) {}
}
