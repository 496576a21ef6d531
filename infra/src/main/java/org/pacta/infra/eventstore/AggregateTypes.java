package org.pacta.infra.eventstore;

import java.util.List;

/** The aggregates that this application serves. */
public record AggregateTypes(List<Class<?>> types) {}
