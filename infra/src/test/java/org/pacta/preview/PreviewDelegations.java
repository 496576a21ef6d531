package org.pacta.preview;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.delegation.DelegationTerm;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Mandate;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.desk.Delegating;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.DelegationRow;
import org.pacta.infra.views.Delegations;
import org.pacta.infra.views.Mandates;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;

/** The mayor of Suresnes is away for some days, and the lawyer stands in. */
final class PreviewDelegations {

    private static final Organisation SURESNES = new Organisation("suresnes");
    private static final LocalDate TODAY =
            PreviewWorld.NOW.atZone(ZoneOffset.UTC).toLocalDate();
    private static final DelegationRow ROW = new DelegationRow(
            new DelegationId(SURESNES, UUID.nameUUIDFromBytes(new byte[] {1})),
            PreviewPeople.id("executif.suresnes"),
            PreviewPeople.id("juriste.suresnes"),
            Set.of(Role.EXECUTIF),
            new DelegationTerm(TODAY.minusDays(2), TODAY.plusDays(8)),
            "Congés annuels ; arrêté n° 2026-112.",
            TODAY.minusDays(4),
            null,
            List.of(new DelegationRow.Done(PreviewWorld.id("suresnes"), "decide-deployment", TODAY.minusDays(1))));

    private PreviewDelegations() {}

    static Delegations delegations() {
        return new Delegations() {
            @Override
            public List<DelegationRow> given(Person person) {
                return ROW.giver().equals(person.id()) ? List.of(ROW) : List.of();
            }

            @Override
            public List<DelegationRow> received(Person person) {
                return ROW.receiver().equals(person.id()) ? List.of(ROW) : List.of();
            }
        };
    }

    static Mandates mandates() {
        return new Mandates() {
            @Override
            public List<Actor> received(Person person) {
                if (!ROW.receiver().equals(person.id())) return List.of();
                return List.of(new Actor(person.id(), SURESNES, ROW.roles(), new Mandate(ROW.giver(), ROW.id())));
            }

            @Override
            public List<Actor> given(Person person) {
                return List.of();
            }
        };
    }

    static Delegating desk() {
        return new Delegating() {
            @Override
            public Organisation organisation(Person person, @Nullable String alias) {
                return person.organisations().iterator().next();
            }

            @Override
            public Form form(Person person, Organisation organisation) {
                return new Form(
                        List.of(Form.accept("entrust", "Confier ces rôles")),
                        List.of(
                                Field.choice(
                                        "to", "À quel collègue ?", List.of(new Field.Option("luc", "Luc Thévenin"))),
                                Field.of("roles", "Lesquels de vos rôles ?", Field.Kind.MEMBERS)
                                        .among(List.of(new Field.Option("executif", "exécutif"))),
                                Field.of("first", "Premier jour", Field.Kind.PLANNED_DATE),
                                Field.of("last", "Dernier jour", Field.Kind.PLANNED_DATE)
                                        .hint("Compris. Au-delà, la délégation n’a plus d’effet."),
                                Field.of("reason", "Motif ou référence de l’arrêté", Field.Kind.PARAGRAPH)),
                        Map.of());
            }

            @Override
            public DelegationId entrust(Person person, Organisation organisation, Map<String, Object> body) {
                return ROW.id();
            }

            @Override
            public void revoke(Person person, UUID delegation) {}
        };
    }
}
