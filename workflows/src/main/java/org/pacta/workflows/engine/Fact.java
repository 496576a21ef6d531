package org.pacta.workflows.engine;

import java.util.regex.Pattern;

/**
 * A recorded event as the picture of a process needs it.
 *
 * @param event kebab-case name of the event
 * @param key what a waiting process would correlate on; for a human step see {@link #task}
 */
public record Fact(String event, String key) {

    private static final String AVENANT = "avenant/";
    private static final Pattern TEXT_OF_AVENANT = Pattern.compile("/(\\d+)\\.(\\d+)/");
    private static final String OPENED = "task-opened";

    /** One of {@code task-opened}, {@code task-completed}, {@code task-closed} and their like. */
    public static Fact task(String event, String subject, String action, int round, String organisation) {
        return new Fact(event, stepKey(subject, action, round) + organisation);
    }

    boolean opens(String step) {
        return event.equals(OPENED) && key.startsWith(step);
    }

    boolean ends(Fact opened) {
        return key.equals(opened.key) && (event.equals("task-completed") || event.equals("task-closed"));
    }

    /** True if this fact belongs to the subject, to what contains it or to a part of it: their ids continue each other. */
    boolean concerns(String subject) {
        var here = path(subject);
        var there = path(key);
        return here.startsWith(there) || there.startsWith(here);
    }

    static String stepKey(String subject, String action, int round) {
        return subject + "#" + action + "#" + round + "#";
    }

    /** The id without its matter, each part ended by a slash; what belongs to an avenant stands under that avenant. */
    private static String path(String id) {
        var path = id.substring(id.indexOf('/') + 1).replace('#', '/') + "/";
        return id.startsWith(AVENANT)
                ? path.replaceFirst("/", "/" + AVENANT)
                : TEXT_OF_AVENANT.matcher(path).replaceFirst("/" + AVENANT + "$1/$2/");
    }
}
