package org.pacta.domain.rupture;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.MeetsDeadlines;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.pli.PliDecided;
import org.pacta.domain.pli.PliRoute;
import org.pacta.domain.pli.PliSubject;
import org.pacta.domain.pli.Service;
import org.pacta.domain.shared.CallingOff;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Serves;
import org.pacta.domain.shared.ServesSome;

/** Everything that can have happened to an end by common accord. */
public sealed interface RuptureEvent extends DomainEvent {

    /** The wait for the last day of the convention. */
    String EFFECT = "termination-effect";

    @Override
    RuptureId id();

    /** {@code lastUsefulDay}: for every letter to have arrived. */
    @Revision("1")
    @Serves({"MET-08", "VAR-21"})
    record RuptureProposed(
            RuptureId id,
            RuptureTerms terms,
            Organisation proposer,
            @Nullable LocalDate periodEnd,
            @Nullable LocalDate endOn,
            @Nullable RecordedDeadline lastUsefulDay,
            LocalDate legalDate)
            implements RuptureEvent, ServesSome {

        @Override
        public Set<String> obligations() {
            return terms.obligations();
        }
    }

    /** The letter by which this party agrees. */
    @Revision("1")
    @Serves({"MET-08", "VAR-21"})
    record RuptureAgreed(
            RuptureId id,
            Organisation party,
            Consent consent,
            PliSubject about,
            PliRoute route,
            SealedText message,
            LocalDate legalDate)
            implements RuptureEvent, PliDecided {
        @Override
        public String correlation() {
            return id + "#" + consent;
        }
    }

    @Revision("1")
    record ConsentServed(RuptureId id, Organisation party, Service service, LocalDate legalDate)
            implements RuptureEvent {
        @Override
        public String correlation() {
            return id + "#" + party;
        }
    }

    /** Every letter has arrived, in time. {@code effect}: the wait for the last day; none where it has come. */
    @Revision("1")
    @Serves({"MET-08", "VAR-21"})
    record RuptureConcluded(
            RuptureId id,
            LocalDate lastDay,
            @Nullable RecordedDeadline effect,
            @Nullable String notice,
            Set<String> obligations,
            LocalDate legalDate)
            implements RuptureEvent, MeetsDeadlines, ServesSome {

        public RuptureConcluded {
            obligations = Set.copyOf(obligations);
        }

        @Override
        public Set<String> meets() {
            return notice == null ? Set.of() : Set.of(notice);
        }
    }

    /** {@code legalDate}: last day of the convention. */
    @Revision("1")
    @Serves({"MET-08", "VAR-21"})
    record RuptureTookEffect(RuptureId id, Set<String> obligations, LocalDate legalDate)
            implements RuptureEvent, ServesSome {

        public RuptureTookEffect {
            obligations = Set.copyOf(obligations);
        }
    }

    /** {@code foreseen}: whether the end was agreed and lay ahead; {@code nextPeriodEnd}: of the period for which it may be proposed again, where a letter came too late. */
    @Revision("1")
    @Serves({"MET-08", "VAR-21"})
    record RuptureClosed(
            RuptureId id,
            List<Organisation> parties,
            boolean foreseen,
            RuptureOutcome outcome,
            @Nullable SealedText reason,
            @Nullable LocalDate nextPeriodEnd,
            Set<String> obligations,
            LocalDate legalDate)
            implements RuptureEvent, CallingOff, ServesSome {

        public RuptureClosed {
            parties = List.copyOf(parties);
            obligations = Set.copyOf(obligations);
        }

        @Override
        public boolean endsText(int version) {
            return false;
        }
    }
}
