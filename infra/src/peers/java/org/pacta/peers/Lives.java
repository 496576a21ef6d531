package org.pacta.peers;

/** One of the two sides: whoever runs it leads one life after the other, from its beginning to its end. */
interface Lives {

    String name();

    /** One thread's lives: each call leads one. */
    Runnable thread(int number);
}
