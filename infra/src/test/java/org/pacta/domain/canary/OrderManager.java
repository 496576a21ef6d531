package org.pacta.domain.canary;

public class OrderManager {}
