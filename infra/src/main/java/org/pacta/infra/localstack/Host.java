package org.pacta.infra.localstack;

/** What every part finds on the machine it runs on. */
record Host(Home home, PartsFolder parts, Ports ports, Progress progress) {

    Secrets secrets() {
        return new Secrets(home.run());
    }
}
