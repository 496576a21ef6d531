package org.pacta.domain.materiel;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;

/** Everything that can have happened to a line of the annexes; {@code round} counts what was proposed of it. Days are legal days. */
public sealed interface MaterielEvent extends DomainEvent {

    @Override
    MaterielId id();

    int round();

    /** {@code organisation}: who proposes, and signs what it proposes; {@code other}: who is to answer. Each begins a process. */
    @Revision("1")
    @Serves({"MET-09", "MET-10", "MET-11", "MET-12", "SUR-7.2"})
    record LineProposed(
            MaterielId id,
            int round,
            LineChange change,
            AnnexTerms terms,
            Organisation organisation,
            Organisation other,
            AnnexLine line,
            @Nullable EndPlan plan,
            LocalDate legalDate)
            implements MaterielEvent {}

    /** Both agree: the line stands in the annexes in this version, or is shared no more; {@code responsibility}: who bears what of it. */
    @Revision("1")
    @Serves({"MET-09", "MET-10", "MET-11", "MET-12", "MET-13", "MET-23", "MET-24", "SUR-7.2"})
    record LineValidated(
            MaterielId id,
            int round,
            int version,
            LineChange change,
            Organisation proposer,
            Organisation organisation,
            AnnexLine line,
            @Nullable Responsibility responsibility,
            @Nullable EndPlan plan,
            LocalDate legalDate)
            implements MaterielEvent {

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code never}: the line had never stood in an annex, and never will. */
    @Revision("1")
    @Serves({"MET-09", "SUR-7.2"})
    record LineRefused(
            MaterielId id, int round, boolean never, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements MaterielEvent {

        @Override
        public String correlation() {
            return id + "#" + round;
        }
    }

    /** {@code never}: the line had never stood in an annex, and never will. */
    @Revision("1")
    @Serves("MET-09")
    record LineWithdrawn(
            MaterielId id, int round, boolean never, Organisation organisation, SealedText reason, LocalDate legalDate)
            implements MaterielEvent, CallingOff {

        @Override
        public String correlation() {
            return id + "#" + round;
        }

        @Override
        public boolean endsMatter() {
            return never;
        }

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
