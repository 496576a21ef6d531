package org.pacta.workflows.canary;

public class WorkerThatReadsViews {

    org.pacta.infra.views.Inbox inbox;
}
