package org.pacta.infra.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.reconduction.ReconductionCommand;
import org.pacta.domain.reconduction.ReconductionCommand.ForeseeEnd;
import org.pacta.domain.reconduction.ReconductionCommand.ForgetEnd;
import org.pacta.domain.resiliation.ResiliationEvent.*;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.shared.Identifier;
import org.pacta.infra.support.Samples;
import org.pacta.proofs.Proves;

@DisplayName("An end that a letter announces for a later day")
class ForeseenEndTest {

    final List<ReconductionCommand> carriedOut = new ArrayList<>();
    final InMemory open = new InMemory();
    final ProcedureKeeper keeper = new ProcedureKeeper(gateway(), open);
    final ResiliationServed served = sample(ResiliationServed.class);

    @Test
    @Proves("SUR-16.1")
    void is_foreseen_for_the_period_that_ends_that_day() {
        keeper.on(served);
        assertThat(carriedOut)
                .singleElement()
                .isInstanceOfSatisfying(
                        ForeseeEnd.class, ask -> assertThat(ask.id().lastDay()).isEqualTo(served.lastDay()));
    }

    @Test
    void is_not_where_it_ends_at_once() {
        keeper.on(new ResiliationServed(
                served.id(),
                served.service(),
                served.lastDay(),
                false,
                null,
                served.appealBy(),
                served.obligations(),
                served.legalDate()));
        assertThat(carriedOut).isEmpty();
    }

    @Test
    @DisplayName(
            "L29: is forgotten once it is withdrawn, cured or opposed, and foreseen again once the opposition is lifted")
    void is_forgotten() {
        for (var end : List.<DomainEvent>of(sample(ResiliationClosed.class), sample(ResiliationOpposed.class))) {
            carriedOut.clear();
            Stream.of(served, end).forEach(keeper::on);
            assertThat(carriedOut)
                    .as(end.toString())
                    .extracting(Object::getClass)
                    .isEqualTo(List.of(ForeseeEnd.class, ForgetEnd.class));
        }
        keeper.on(sample(OppositionLifted.class));
        assertThat(carriedOut).last().isInstanceOf(ForeseeEnd.class);
    }

    @Test
    void stays_foreseen_as_long_as_something_else_ends_it_on_the_same_day() {
        keeper.on(served);
        open.othersEndItToo = true;
        keeper.on(sample(ResiliationClosed.class));
        assertThat(carriedOut).hasOnlyElementsOfType(ForeseeEnd.class);
    }

    private static <T> T sample(Class<T> type) {
        return type.cast(new Samples().of(type));
    }

    /** Only what it asks of periods is looked at. */
    private CommandGateway gateway() {
        return (CommandGateway) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {CommandGateway.class}, (proxy, method, all) -> {
                    if (all[0] instanceof ReconductionCommand command) carriedOut.add(command);
                    return null;
                });
    }

    private static final class InMemory extends OpenProcedures {

        private final Map<String, LocalDate> lastDays = new HashMap<>();
        private boolean othersEndItToo;

        InMemory() {
            super(null);
        }

        @Override
        void foresee(Identifier procedure, LocalDate lastDay) {
            lastDays.put(procedure.toString(), lastDay);
        }

        @Override
        void forget(Identifier procedure) {
            lastDays.remove(procedure.toString());
        }

        @Override
        void remove(Identifier procedure) {
            lastDays.remove(procedure.toString());
        }

        @Override
        boolean endsOn(ConventionId convention, LocalDate day) {
            return othersEndItToo || lastDays.containsValue(day);
        }

        @Override
        Optional<LocalDate> lastDay(Identifier procedure) {
            return Optional.ofNullable(lastDays.get(procedure.toString()));
        }
    }
}
