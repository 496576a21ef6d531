package org.pacta.infra.feeds;

import java.security.SecureRandom;
import java.util.Base64;
import org.pacta.domain.shared.Sha256;

/** What makes an address private: 256 random bits, told once. */
record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** All that is kept of it; with so many random bits a plain digest cannot be turned back. */
    Sha256 hash() {
        return Sha256.ofText(value);
    }

    @Override
    public String toString() {
        return "a token";
    }
}
