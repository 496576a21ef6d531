package org.pacta.infra.screens.dossier;

import java.util.Map;
import org.pacta.workflows.engine.State;

/** How far one process of a convention has come; {@code subject}: text id of the aggregate that it drives. */
record ProcessCourse(String subject, String matter, Map<String, State> states) {}
