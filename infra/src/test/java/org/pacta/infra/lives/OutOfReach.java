package org.pacta.infra.lives;

import java.util.Map;
import java.util.Set;

/** What no convention lived by chance can come to, each with the reason; everything else has to be seen. */
final class OutOfReach {

    private static final Map<String, String> COMMANDS = Map.of();
    private static final Map<String, String> OBLIGATIONS = Map.of();

    private OutOfReach() {}

    static Set<String> commands() {
        return COMMANDS.keySet();
    }

    static Set<String> obligations() {
        return OBLIGATIONS.keySet();
    }
}
