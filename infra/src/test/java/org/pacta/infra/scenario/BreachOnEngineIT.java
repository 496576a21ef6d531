package org.pacta.infra.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every way of a breach through its model, on an engine with nobody else on it. */
@DisplayName("On a real engine, a breach")
class BreachOnEngineIT extends OnEngine {

    final String uuid = UUID.randomUUID().toString();
    final String breach = "breach/" + uuid + "/" + uuid;

    @Test
    void that_a_processor_reports_is_told_notified_in_two_phases_and_closed() {
        engine.start("breach-reported", breach, reported("xxii"));
        engine.does("open warn-partner xxii 1");
        engine.tell("partner-warned", breach);
        engine.tell("controller-became-aware", breach);
        engine.does("close warn-partner xxii 1", "open acknowledge-warning suresnes 1", "open notify-cnil suresnes 1");
        engine.tell("cnil-notified", breach, Map.of("whole", false));
        engine.does("close notify-cnil suresnes 1", "open decide-communication suresnes 1");
        engine.tell("communication-decided", breach);
        engine.does("close decide-communication suresnes 1", "open complete-notification suresnes 1");
        engine.tell("notification-completed", breach);
        engine.does("close complete-notification suresnes 1");
        engine.tell("warning-acknowledged", breach);
        engine.does("close acknowledge-warning suresnes 1", "open close-breach suresnes 1");
        engine.tell("breach-closed", breach);
        engine.does("close close-breach suresnes 1");
    }

    @Test
    void that_the_controller_finds_itself_may_stay_untold_to_the_cnil() {
        engine.start("breach-reported", breach, reported(null));
        engine.tell("controller-became-aware", breach);
        engine.does("open notify-cnil suresnes 1");
        engine.tell("notification-waived", breach);
        engine.does("close notify-cnil suresnes 1", "open close-breach suresnes 1");
        engine.tell("breach-closed", breach);
        engine.does("close close-breach suresnes 1");
    }

    @Test
    void notified_whole_at_once_needs_no_second_phase() {
        engine.start("breach-reported", breach, reported(null));
        engine.tell("controller-became-aware", breach);
        engine.does("open notify-cnil suresnes 1");
        engine.tell("cnil-notified", breach, Map.of("whole", true));
        engine.does("close notify-cnil suresnes 1", "open decide-communication suresnes 1");
        engine.tell("communication-decided", breach);
        engine.does("close decide-communication suresnes 1", "open close-breach suresnes 1");
        engine.tell("breach-closed", breach);
        engine.does("close close-breach suresnes 1");
    }

    @Test
    void whose_mail_is_slow_to_leave_is_followed_until_it_has_left() {
        engine.start("breach-reported", breach, reported("xxii"));
        engine.does("open warn-partner xxii 1");
        engine.tell("warning-ordered", breach);
        engine.does("close warn-partner xxii 1", "open follow-warning xxii 1");
        engine.tell("partner-warned", breach);
        engine.does("close follow-warning xxii 1", "open acknowledge-warning suresnes 1");
        engine.tell("breach-ruled-out", breach);
        engine.does("close-all [suresnes, xxii] 1");
    }

    @Test
    void that_is_none_leaves_nothing_open() {
        engine.start("breach-reported", breach, reported("xxii"));
        engine.does("open warn-partner xxii 1");
        engine.tell("breach-ruled-out", breach);
        engine.does("close-all [suresnes, xxii] 1");
    }

    private Map<String, Object> reported(@Nullable String warner) {
        var variables = new HashMap<String, Object>();
        variables.put("subject", breach);
        variables.put("organisation", "suresnes");
        variables.put("warner", warner);
        variables.put("controller", "suresnes");
        variables.put("notifier", "suresnes");
        variables.put("parties", List.of("suresnes", "xxii"));
        return variables;
    }
}
