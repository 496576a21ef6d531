package org.pacta.infra.canary;

public class ScreenThatTalksToTheEngine {

    io.camunda.client.CamundaClient engine;
}
