package org.pacta.domain.acces;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** Everything one may ask about a person who comes for a party. */
public sealed interface AdmissionCommand extends Command, HumanCommand {

    @Override
    AdmissionId id();

    record AnnouncePerson(
            @TargetAggregateIdentifier AdmissionId id,
            Actor by,
            AccessTerms terms,
            SealedText person,
            LocalDate announcedOn)
            implements AdmissionCommand {}

    /** {@code document}: the charter as that person signed it, where it was scanned. */
    record RecordCharter(
            @TargetAggregateIdentifier AdmissionId id,
            Actor by,
            @Nullable Sha256 document,
            LocalDate signedOn) implements AdmissionCommand {}

    record RecordEntry(
            @TargetAggregateIdentifier AdmissionId id,
            Actor by,
            Escort escort,
            Instant enteredAt,
            Instant now,
            LocalDate enteredOn)
            implements AdmissionCommand {}

    /** That person comes no more; what was signed binds on. */
    record DischargePerson(@TargetAggregateIdentifier AdmissionId id, Actor by, LocalDate dischargedOn)
            implements AdmissionCommand {}
}
