package org.pacta.infra.eventstore;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.pacta.domain.acces.AdmissionId;
import org.pacta.domain.acces.VisitId;
import org.pacta.domain.accord.AccordId;
import org.pacta.domain.algorithme.AiIncidentId;
import org.pacta.domain.algorithme.AlgorithmeId;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.cloture.ClotureId;
import org.pacta.domain.cloture.EndDutyId;
import org.pacta.domain.cloture.SurvivalId;
import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.commentaire.CommentaireId;
import org.pacta.domain.committee.CalendarId;
import org.pacta.domain.committee.DecisionId;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.controle.ControlId;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.demande.DemandeId;
import org.pacta.domain.depose.DeposeId;
import org.pacta.domain.differend.DifferendId;
import org.pacta.domain.echange.EchangeId;
import org.pacta.domain.effacement.ErasureId;
import org.pacta.domain.interlocuteur.InterlocuteurId;
import org.pacta.domain.intervention.InterventionId;
import org.pacta.domain.legalite.ActeIdentifier;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.materiel.MaterielId;
import org.pacta.domain.materiel.NetworkProblemId;
import org.pacta.domain.pli.PliId;
import org.pacta.domain.reconduction.ReconductionId;
import org.pacta.domain.resiliation.ResiliationId;
import org.pacta.domain.rupture.RuptureId;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.signalement.SignalId;
import org.pacta.domain.signature.SignatureId;
import org.pacta.domain.soustraitance.SousTraitantId;
import org.pacta.domain.task.TaskId;
import org.pacta.domain.undertaking.UndertakingId;
import org.pacta.workflows.engine.ContractName;

/** The domain's identifiers as their text, and sets in one order, so that the same fact is always the same bytes. */
public final class DomainJson extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public DomainJson() {
        super("pacta-domain");
        text(ConventionId.class, ConventionId::of);
        text(AvenantId.class, AvenantId::of);
        text(DelegationId.class, DelegationId::of);
        text(ErasureId.class, ErasureId::of);
        text(DeliberationId.class, DeliberationId::of);
        text(LegaliteId.class, LegaliteId::of);
        text(SignatureId.class, SignatureId::of);
        text(BreachId.class, BreachId::of);
        text(FilingId.class, FilingId::of);
        text(SousTraitantId.class, SousTraitantId::of);
        text(DemandeId.class, DemandeId::of);
        text(CommentaireId.class, CommentaireId::of);
        text(UndertakingId.class, UndertakingId::of);
        text(MeetingId.class, MeetingId::of);
        text(CalendarId.class, CalendarId::of);
        text(DecisionId.class, DecisionId::of);
        text(AiIncidentId.class, AiIncidentId::of);
        text(AlgorithmeId.class, AlgorithmeId::of);
        text(MaterielId.class, MaterielId::of);
        text(NetworkProblemId.class, NetworkProblemId::of);
        text(EchangeId.class, EchangeId::of);
        text(InterventionId.class, InterventionId::of);
        text(DeposeId.class, DeposeId::of);
        text(AccordId.class, AccordId::of);
        text(AdmissionId.class, AdmissionId::of);
        text(VisitId.class, VisitId::of);
        text(AttestationId.class, AttestationId::of);
        text(ControlId.class, ControlId::of);
        text(InterlocuteurId.class, InterlocuteurId::of);
        text(SignalId.class, SignalId::of);
        text(ReconductionId.class, ReconductionId::of);
        text(ClotureId.class, ClotureId::of);
        text(EndDutyId.class, EndDutyId::of);
        text(SurvivalId.class, SurvivalId::of);
        text(PliId.class, PliId::of);
        text(ResiliationId.class, ResiliationId::of);
        text(RuptureId.class, RuptureId::of);
        text(DifferendId.class, DifferendId::of);
        text(TaskId.class, TaskId::of);
        text(DeadlineId.class, DeadlineId::of);
        text(CourrielId.class, CourrielId::of);
        text(Organisation.class, Organisation::new);
        text(ActorId.class, ActorId::new);
        text(MemberId.class, MemberId::new);
        text(Sha256.class, Sha256::new);
        text(ActeIdentifier.class, ActeIdentifier::parse);
        setMixInAnnotation(TextChange.class, Kinds.class);
        for (var kind : TextChange.class.getPermittedSubclasses())
            registerSubtypes(new NamedType(kind, ContractName.of(kind)));
        addSerializer(new StdDelegatingSerializer(Set.class, new Ordered()));
    }

    private <T> void text(Class<T> type, Function<String, T> parse) {
        addSerializer(type, ToStringSerializer.instance);
        addDeserializer(type, new FromText<>(type, parse));
        addKeyDeserializer(type, new FromKey(parse));
    }

    /** A change says of which kind it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    /** Sets have no order of their own. */
    @SuppressWarnings("rawtypes") // Jackson looks serializers up by raw class
    private static final class Ordered extends StdConverter<Set, List<?>> {
        @Override
        public List<?> convert(Set set) {
            return ((Set<?>) set)
                    .stream().sorted(Comparator.comparing(Object::toString)).toList();
        }
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parse;

        FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parse.apply(parser.getText());
        }
    }

    private static final class FromKey extends KeyDeserializer {

        private final Function<String, ?> parse;

        FromKey(Function<String, ?> parse) {
            this.parse = parse;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return parse.apply(key);
        }
    }
}
