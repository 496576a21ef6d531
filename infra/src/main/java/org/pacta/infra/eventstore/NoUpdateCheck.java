package org.pacta.infra.eventstore;

import org.axonframework.updates.configuration.UsagePropertyProvider;

/** Keeps Axon from asking its makers for updates over the network: the product tells nobody that it runs. */
final class NoUpdateCheck implements UsagePropertyProvider {

    @Override
    public Boolean getDisabled() {
        return true;
    }

    @Override
    public String getUrl() {
        return "";
    }

    @Override
    public int priority() {
        return Integer.MAX_VALUE;
    }
}
