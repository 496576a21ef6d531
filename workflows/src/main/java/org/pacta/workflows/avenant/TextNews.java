package org.pacta.workflows.avenant;

import java.time.LocalDate;
import org.pacta.domain.avenant.AvenantCommand.AcknowledgeAvenantAdoption;
import org.pacta.domain.avenant.AvenantCommand.AcknowledgeAvenantExecutory;
import org.pacta.domain.avenant.AvenantCommand.AcknowledgeAvenantRefusal;
import org.pacta.domain.avenant.AvenantCommand.AcknowledgeAvenantRejection;
import org.pacta.domain.avenant.AvenantCommand.AcknowledgeAvenantSignatures;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeAdoption;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeExecutoryAct;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeRejection;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeSignatureRefusal;
import org.pacta.domain.convention.ConventionCommand.AcknowledgeSignatures;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.TextId;

/** What a vote, a control or a signature says, told to whom the text belongs: the convention, or one of its avenants. */
public record TextNews(TextId text) {

    public Command adopted(Organisation by, LocalDate on) {
        return text.isOfTheConvention()
                ? new AcknowledgeAdoption(text.convention(), text.version(), by, on)
                : new AcknowledgeAvenantAdoption(avenant(), text.version(), by, on);
    }

    public Command rejected(Organisation by, LocalDate on) {
        return text.isOfTheConvention()
                ? new AcknowledgeRejection(text.convention(), text.version(), by, on)
                : new AcknowledgeAvenantRejection(avenant(), text.version(), by, on);
    }

    public Command executory(Organisation by, LocalDate on) {
        return text.isOfTheConvention()
                ? new AcknowledgeExecutoryAct(text.convention(), text.version(), by, on)
                : new AcknowledgeAvenantExecutory(avenant(), text.version(), by, on);
    }

    public Command signed(LocalDate on) {
        return text.isOfTheConvention()
                ? new AcknowledgeSignatures(text.convention(), text.version(), on)
                : new AcknowledgeAvenantSignatures(avenant(), text.version(), on);
    }

    public Command refused(Organisation by, LocalDate on) {
        return text.isOfTheConvention()
                ? new AcknowledgeSignatureRefusal(text.convention(), text.version(), by, on)
                : new AcknowledgeAvenantRefusal(avenant(), text.version(), by, on);
    }

    private AvenantId avenant() {
        return AvenantId.of(text);
    }
}
