package org.pacta.domain.convention;

import java.time.LocalDate;
import java.time.Period;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;

/** One thing that an avenant changes in a convention in force (SUR-24). */
public sealed interface TextChange {

    /** What is changed: an avenant changes the same thing once. */
    String target();

    /** A clause reads otherwise. */
    record WordingReplaced(String clause, SealedText newWording) implements TextChange {
        @Override
        public String target() {
            return "wording/" + clause;
        }
    }

    /** A figure, a regime or a recipient that the processes compute with. */
    record ParameterSet(String clause, String parameter, String value) implements TextChange {
        @Override
        public String target() {
            return "parameter/" + clause + "/" + parameter;
        }
    }

    /** What the parties had put into a blank of the text is replaced. */
    record BlankAnswered(String blank, BlankValue value) implements TextChange {
        @Override
        public String target() {
            return "blank/" + blank;
        }
    }

    /** The convention runs until another day. */
    record TermSet(LocalDate lastDay) implements TextChange {
        @Override
        public String target() {
            return TERM;
        }
    }

    /** The convention runs for another length, counted from its first day of effect. */
    record TermLasting(Period length) implements TextChange {
        @Override
        public String target() {
            return TERM;
        }
    }

    /** {@code ofItsGroup}: the party has established that it is a company of its own group, registered in France (SUR-19). */
    record PartyReplaced(String role, Organisation former, Organisation successor, boolean ofItsGroup)
            implements TextChange {
        @Override
        public String target() {
            return "party/" + former;
        }
    }

    /** An organisation takes a seat beside the one that holds it, with the same rights and duties. */
    record PartyJoined(String role, Organisation organisation) implements TextChange {
        @Override
        public String target() {
            return "party/" + organisation;
        }
    }

    record PartyLeft(String role, Organisation organisation) implements TextChange {
        @Override
        public String target() {
            return "party/" + organisation;
        }
    }

    String TERM = "term";
}
