package org.pacta.domain.canary;

public class AggregateThatKnowsTheEngine {

    io.camunda.client.CamundaClient engine;
}
