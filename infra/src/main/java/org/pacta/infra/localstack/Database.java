package org.pacta.infra.localstack;

/** Where a part finds its tables. */
record Database(String url, String user, String password) {}
