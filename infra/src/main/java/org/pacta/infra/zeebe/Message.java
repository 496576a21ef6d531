package org.pacta.infra.zeebe;

import java.util.Map;
import java.util.UUID;

/**
 * What a waiting process is told of one fact.
 *
 * @param id of the event, so that telling it twice is telling it once
 */
record Message(String id, UUID convention, String name, String correlation, Map<String, Object> variables) {}
