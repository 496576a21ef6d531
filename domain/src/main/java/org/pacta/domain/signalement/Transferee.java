package org.pacta.domain.signalement;

/** The company that takes a party's place, by what makes it acceptable without an amendment. */
public record Transferee(boolean sameGroup, boolean registeredInFrance) {

    boolean isAllowed() {
        return sameGroup && registeredInFrance;
    }
}
