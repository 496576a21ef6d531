package org.pacta.infra.zeebe;

/** The messages that were set apart, where an administrator sees them. */
interface RefusedMessages {

    void setApart(RefusedMessage message);
}
