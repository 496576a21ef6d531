package org.pacta.infra.zeebe;

/** The way to the engine for one message. */
@FunctionalInterface
interface Post {

    Reply publish(Message message) throws InterruptedException;
}
