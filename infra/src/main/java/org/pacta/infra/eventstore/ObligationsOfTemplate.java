package org.pacta.infra.eventstore;

import java.util.Set;

/** The ids of the obligations in one version of a convention template. */
@FunctionalInterface
public interface ObligationsOfTemplate {

    Set<String> obligations(String template, int version);
}
