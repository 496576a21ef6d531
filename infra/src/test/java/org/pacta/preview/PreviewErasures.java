package org.pacta.preview;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pacta.domain.effacement.ErasureId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.ErasureDesk;
import org.pacta.infra.desk.ErasureForms;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.ErasureRow;
import org.pacta.infra.views.Erasures;
import org.pacta.workflows.step.Form;

/** Requests of erasure to look at: one that waits for its answer, one that was refused. */
record PreviewErasures(ErasureForms forms) implements ErasureDesk {

    private static final Organisation SURESNES = new Organisation("suresnes");
    private static final LocalDate TODAY =
            PreviewWorld.NOW.atZone(ZoneOffset.UTC).toLocalDate();
    static final ErasureRow WAITING = row("juriste.suresnes", ErasureRow.State.PENDING, null);
    private static final ErasureRow REFUSED = row(
            "executif.suresnes",
            ErasureRow.State.REFUSED,
            new ErasureRow.Answer(
                    "LEGAL_OBLIGATION_TO_KEEP",
                    "Vous signez encore les conventions de la ville : votre nom y est nécessaire.",
                    false,
                    TODAY.minusDays(3)));

    static Erasures requests() {
        return new Erasures() {
            @Override
            public List<ErasureRow> answeredBy(Person officer) {
                return officer.holds(SURESNES, java.util.Set.of(Role.DPO)) ? List.of(WAITING, REFUSED) : List.of();
            }

            @Override
            public List<ErasureRow> about(Person person) {
                return List.of(WAITING, REFUSED).stream()
                        .filter(row -> row.id().person().equals(person.id()))
                        .toList();
            }

            @Override
            public Optional<ErasureRow> find(Person person, UUID key) {
                return answeredBy(person).stream()
                        .filter(row -> row.key().equals(key))
                        .findFirst();
            }

            @Override
            public long waiting(Person officer) {
                return answeredBy(officer).isEmpty() ? 0 : 1;
            }
        };
    }

    private static ErasureRow row(String account, ErasureRow.State state, ErasureRow.Answer answer) {
        return new ErasureRow(
                new ErasureId(SURESNES, PreviewPeople.id(account)),
                1,
                true,
                TODAY.minusDays(10),
                TODAY.plusDays(20),
                TODAY.plusDays(20),
                null,
                "Je quitte la ville à la fin du mois.",
                state,
                answer,
                null);
    }

    @Override
    public Form ownForm() {
        return forms.own();
    }

    @Override
    public Form recordForm(Person officer, Organisation organisation) {
        return forms.recorded(organisation, officer.id());
    }

    @Override
    public Form answerForm(ErasureRow request) {
        return forms.answer(request);
    }

    @Override
    public ErasureId ask(Person person, Organisation organisation, Map<String, Object> body) {
        return WAITING.id();
    }

    @Override
    public ErasureId record(Person officer, Organisation organisation, Map<String, Object> body) {
        return WAITING.id();
    }

    @Override
    public void answer(Person officer, UUID key, Map<String, Object> body) {}
}
