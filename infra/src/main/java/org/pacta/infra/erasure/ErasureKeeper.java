package org.pacta.infra.erasure;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.pacta.domain.effacement.ErasureCommand.NotePersonErased;
import org.pacta.domain.effacement.ErasureEvent.ErasureGranted;
import org.pacta.domain.effacement.ErasureEvent.PersonErased;
import org.pacta.infra.time.LegalClock;
import org.springframework.stereotype.Component;

/** Carries out each erasure that was granted, then has it recorded. Cut off in between, it begins again. */
@Component
@ProcessingGroup(ErasureReader.GROUP)
class ErasureKeeper {

    private final Eraser eraser;
    private final CommandGateway commands;
    private final LegalClock clock;

    ErasureKeeper(Eraser eraser, CommandGateway commands, LegalClock clock) {
        this.eraser = eraser;
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    @DisallowReplay
    void on(ErasureGranted fact) {
        eraser.erase(fact.id().person());
        commands.sendAndWait(new NotePersonErased(fact.id(), clock.today()));
    }

    /** Once more, for what somebody was reading or writing at that very moment. */
    @EventHandler
    @DisallowReplay
    void on(PersonErased fact) {
        eraser.erase(fact.id().person());
    }
}
