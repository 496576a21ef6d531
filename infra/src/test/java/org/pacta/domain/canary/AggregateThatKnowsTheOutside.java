package org.pacta.domain.canary;

public class AggregateThatKnowsTheOutside {

    org.pacta.infra.views.TaskRow row;
}
