package org.pacta.domain.canary;

public class AggregateThatAsksTheTime {

    java.time.LocalDate today = java.time.LocalDate.now();
}
