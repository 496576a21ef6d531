package org.pacta.workflows.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.pacta.domain.shared.Command;

/** The jobs of one matter: job type → the commands that its variables spell, nearly always one. They decide nothing. */
@FunctionalInterface
public interface Jobs {

    Map<String, Function<JobInput, List<Command>>> byType();
}
