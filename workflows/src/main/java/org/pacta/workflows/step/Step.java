package org.pacta.workflows.step;

import java.util.Set;
import org.pacta.domain.shared.Command;

/** One thing a person may be asked to do, or may do unasked: its words, its form and the command it leads to. */
public interface Step {

    /** Kebab-case name, borne by the process model ({@code task-<action>}), the API and the address of the screen. */
    String action();

    /** The matter it belongs to, as the package is named. */
    String matter();

    /** Verb first, French: "Approuver le rapport". */
    String title();

    /** One French sentence: why this is asked and what happens if one refuses or does nothing. */
    String why();

    /** Obligation ids it serves; the screens show those of the convention's template. */
    Set<String> obligations();

    /** Codes of the deadlines of its subject by which it has to be done. */
    default Set<String> deadlines() {
        return Set.of();
    }

    /** Whether law or clause gives it to one person only, so that nobody does it in that person's name. */
    default boolean personal() {
        return false;
    }

    Form form(Situation situation);

    Command command(Situation situation, Answers answers);
}
