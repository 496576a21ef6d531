package org.pacta.workflows;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pacta.domain.acces.VisitCommand;
import org.pacta.domain.acces.VisitEvent;
import org.pacta.domain.accord.AccordCommand;
import org.pacta.domain.accord.AccordEvent;
import org.pacta.domain.algorithme.AlgorithmeCommand;
import org.pacta.domain.algorithme.AlgorithmeEvent;
import org.pacta.domain.attestation.AttestationCommand;
import org.pacta.domain.attestation.AttestationEvent;
import org.pacta.domain.breach.BreachCommand;
import org.pacta.domain.breach.BreachEvent;
import org.pacta.domain.cloture.ClotureCommand;
import org.pacta.domain.cloture.ClotureEvent;
import org.pacta.domain.cloture.EndDutyCommand;
import org.pacta.domain.cloture.EndDutyEvent;
import org.pacta.domain.cnil.CnilCommand;
import org.pacta.domain.cnil.CnilEvent;
import org.pacta.domain.committee.CommitteeCommand;
import org.pacta.domain.committee.CommitteeEvent;
import org.pacta.domain.controle.ControlCommand;
import org.pacta.domain.controle.ControlEvent;
import org.pacta.domain.convention.ConventionCommand;
import org.pacta.domain.convention.ConventionEvent;
import org.pacta.domain.deliberation.DeliberationCommand;
import org.pacta.domain.deliberation.DeliberationEvent;
import org.pacta.domain.demande.DemandeCommand;
import org.pacta.domain.demande.DemandeEvent;
import org.pacta.domain.depose.DeposeCommand;
import org.pacta.domain.depose.DeposeEvent;
import org.pacta.domain.differend.DifferendCommand;
import org.pacta.domain.differend.DifferendEvent;
import org.pacta.domain.echange.EchangeCommand;
import org.pacta.domain.echange.EchangeEvent;
import org.pacta.domain.intervention.InterventionCommand;
import org.pacta.domain.intervention.InterventionEvent;
import org.pacta.domain.legalite.LegaliteCommand;
import org.pacta.domain.legalite.LegaliteEvent;
import org.pacta.domain.materiel.MaterielCommand;
import org.pacta.domain.materiel.MaterielEvent;
import org.pacta.domain.pli.PliCommand;
import org.pacta.domain.pli.PliEvent;
import org.pacta.domain.reconduction.ReconductionCommand;
import org.pacta.domain.reconduction.ReconductionEvent;
import org.pacta.domain.resiliation.ResiliationCommand;
import org.pacta.domain.resiliation.ResiliationEvent;
import org.pacta.domain.rupture.RuptureCommand;
import org.pacta.domain.rupture.RuptureEvent;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Role;
import org.pacta.domain.signalement.SignalCommand;
import org.pacta.domain.signalement.SignalEvent;
import org.pacta.domain.signature.SignatureCommand;
import org.pacta.domain.signature.SignatureEvent;
import org.pacta.domain.soustraitance.SousTraitantCommand;
import org.pacta.domain.soustraitance.SousTraitantEvent;
import org.pacta.domain.task.TaskCommand;
import org.pacta.domain.task.TaskEvent;
import org.pacta.workflows.engine.AllJobs;
import org.pacta.workflows.engine.ContractName;
import org.pacta.workflows.engine.Element;
import org.pacta.workflows.engine.Element.Subscription;
import org.pacta.workflows.engine.Kind;
import org.pacta.workflows.engine.Models;
import org.pacta.workflows.step.Step;
import org.pacta.workflows.step.Steps;

/** The names are the contract: a job type is a command, a message is an event, a step of a person has its form. */
@DisplayName("The BPMN models and the Java code agree:")
class BpmnContractTest {

    static final Models MODELS = Models.ofThisRelease();
    final Map<String, Class<?>> commands = named(
            ConventionCommand.class,
            DeliberationCommand.class,
            LegaliteCommand.class,
            SignatureCommand.class,
            CnilCommand.class,
            BreachCommand.class,
            SousTraitantCommand.class,
            DemandeCommand.class,
            CommitteeCommand.class,
            AlgorithmeCommand.class,
            MaterielCommand.class,
            EchangeCommand.class,
            InterventionCommand.class,
            DeposeCommand.class,
            AttestationCommand.class,
            AccordCommand.class,
            VisitCommand.class,
            SignalCommand.class,
            ControlCommand.class,
            ReconductionCommand.class,
            ClotureCommand.class,
            EndDutyCommand.class,
            PliCommand.class,
            ResiliationCommand.class,
            RuptureCommand.class,
            DifferendCommand.class,
            TaskCommand.class);
    final Map<String, Class<?>> events = named(
            ConventionEvent.class,
            DeliberationEvent.class,
            LegaliteEvent.class,
            SignatureEvent.class,
            CnilEvent.class,
            BreachEvent.class,
            SousTraitantEvent.class,
            DemandeEvent.class,
            CommitteeEvent.class,
            AlgorithmeEvent.class,
            MaterielEvent.class,
            EchangeEvent.class,
            InterventionEvent.class,
            DeposeEvent.class,
            AttestationEvent.class,
            AccordEvent.class,
            VisitEvent.class,
            SignalEvent.class,
            ControlEvent.class,
            ReconductionEvent.class,
            ClotureEvent.class,
            EndDutyEvent.class,
            PliEvent.class,
            ResiliationEvent.class,
            RuptureEvent.class,
            DifferendEvent.class,
            TaskEvent.class);

    @Test
    void every_job_type_is_the_name_of_a_command_that_no_person_gives() {
        assertThat(MODELS.jobTypes()).isNotEmpty().allSatisfy(type -> {
            assertThat(commands).containsKey(type);
            assertThat(HumanCommand.class.isAssignableFrom(commands.get(type)))
                    .as(type)
                    .isFalse();
        });
    }

    @Test
    void every_job_type_has_its_worker_and_every_worker_its_job() {
        assertThat(new AllJobs().byType().keySet()).isEqualTo(MODELS.jobTypes());
    }

    @Test
    void every_message_is_the_name_of_an_event() {
        assertThat(MODELS.messages()).isNotEmpty().isSubsetOf(events.keySet());
        assertThat(MODELS.startMessages()).isNotEmpty().isSubsetOf(events.keySet());
    }

    @Test
    void every_job_names_the_event_that_proves_it_done() {
        assertThat(elements(Kind.JOB))
                .isNotEmpty()
                .allSatisfy(job -> assertThat(events).as(job.id()).containsKey(job.header("event")));
    }

    @Test
    void every_step_is_asked_of_roles_that_exist() {
        var roles = Arrays.stream(Role.values()).map(Role::code).collect(toSet());
        assertThat(elements(Kind.HUMAN))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(roles)
                        .as(step.id())
                        .contains(step.header("roles").split(",")));
    }

    @Test
    void every_step_has_its_form_and_every_form_its_step() {
        var asked = elements(Kind.HUMAN).collect(toMap(e -> e.header("action"), e -> e.header("matter")));
        var forms = new Steps().asked().stream().collect(toMap(Step::action, Step::matter));
        assertThat(forms).isEqualTo(asked);
    }

    @Test
    void what_a_fact_asks_no_process_asks() {
        var asked = elements(Kind.HUMAN).map(e -> e.header("action")).toList();
        assertThat(new Steps().raised())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(asked).doesNotContain(step.action()));
    }

    /** A key with a round waits for an event that tells its round; one without waits for an event that comes only once. */
    @TestFactory
    Stream<DynamicTest> every_wait_correlates_as_its_event_does() {
        return subscriptions()
                .filter(s -> !MODELS.startMessages().contains(s.message()))
                .distinct()
                .map(s -> DynamicTest.dynamicTest(s.message() + " on " + s.correlation(), () -> correlates(s)));
    }

    private void correlates(Subscription wait) {
        var event = events.get(wait.message());
        var named = components(event).containsKey("subject"); // what lapses is told by name
        var own = !named
                && Arrays.stream(event.getDeclaredMethods())
                        .anyMatch(m -> m.getName().equals("correlation"));
        var suffix = wait.correlation().replaceFirst("^=subject( \\+ )?", "");
        assertThat(own).as("%s has a key of its own", event).isEqualTo(!suffix.isEmpty());
        if (suffix.contains("string("))
            assertThat(components(event)).containsEntry(suffix.replaceAll(".*string\\((\\w+)\\).*", "$1"), int.class);
        else if (own) assertThat(constants(event)).contains(suffix.replaceAll("[\"#]", ""));
    }

    @Test
    void a_process_reads_from_a_message_only_what_its_event_tells() {
        assertThat(subscriptions())
                .allSatisfy(s -> assertThat(components(events.get(s.message())).keySet())
                        .as(s.message())
                        .containsAll(s.takes()));
    }

    private Stream<Element> elements(Kind kind) {
        return MODELS.matters().stream()
                .flatMap(matter -> MODELS.elements(matter).stream())
                .filter(e -> e.kind() == kind);
    }

    private Stream<Subscription> subscriptions() {
        return MODELS.matters().stream()
                .flatMap(matter -> MODELS.elements(matter).stream())
                .map(Element::waitsFor)
                .filter(Objects::nonNull);
    }

    private static Map<String, Class<?>> components(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .collect(toMap(RecordComponent::getName, RecordComponent::getType));
    }

    private static List<String> constants(Class<?> event) {
        return components(event).values().stream()
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString)
                .toList();
    }

    private static Map<String, Class<?>> named(Class<?>... sealed) {
        return Arrays.stream(sealed)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .collect(toMap(c -> ContractName.of(c), Function.identity()));
    }
}
