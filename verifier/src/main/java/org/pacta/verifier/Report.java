package org.pacta.verifier;

import java.util.ArrayList;
import java.util.List;

/** What a verification found, line by line, in French. */
public final class Report {

    private final List<String> lines = new ArrayList<>();
    private boolean sound = true;

    /** One check; what it tells when it holds, or what is wrong. */
    interface Check {
        String run() throws Unproved;
    }

    void check(String matter, Check check) {
        try {
            lines.add("✓ " + matter + " : " + check.run());
        } catch (Unproved | IllegalArgumentException wrong) {
            sound = false;
            lines.add("✗ " + matter + " : " + wrong.getMessage());
        }
    }

    void note(String line) {
        lines.add("· " + line);
    }

    public boolean sound() {
        return sound;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
