package org.pacta.infra.eventstore;

import java.util.Collection;
import java.util.Set;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.pacta.workflows.engine.ContractName;

/** What the kinds of events are called: in the store, as a message of a process, and as a public event. */
public final class EventNames {

    private final StoredNames stored;

    public EventNames(Collection<Class<?>> events) {
        this.stored = new StoredNames(events);
    }

    public StoredNames stored() {
        return stored;
    }

    /** Every stored name, {@code deliberation.VoteRecorded}. */
    public Set<String> all() {
        return stored.names();
    }

    /** The name in the store, {@code deliberation.VoteRecorded}. */
    public String storedName(Class<?> event) {
        return stored.nameOf(event).orElseThrow(() -> new IllegalArgumentException(event + " is no recorded event"));
    }

    /** The class of a stored name. */
    public Class<?> eventClass(String storedName) {
        return stored.classOf(storedName)
                .orElseThrow(() -> new IllegalArgumentException("No event is called " + storedName));
    }

    /** The type as a public event, {@code org.pacta.deliberation.vote-recorded.v1}. */
    public String publicType(Class<?> event) {
        var name = storedName(event);
        var dot = name.indexOf('.');
        return "org.pacta." + name.substring(0, dot) + "." + ContractName.of(name) + ".v" + revision(event);
    }

    public static String revision(Class<?> event) {
        var revision = new AnnotationRevisionResolver().revisionOf(event);
        if (revision == null) throw new IllegalArgumentException(event + " has no @Revision");
        return revision;
    }
}
