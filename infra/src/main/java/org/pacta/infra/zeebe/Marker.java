package org.pacta.infra.zeebe;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.grpc.Status;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A process instance that never ends: as long as the engine knows it, the engine has kept its memory. */
@Component
class Marker {

    private static final String PROCESS = "pacta-marker";

    private final CamundaClient engine;
    private final JdbcClient database;

    Marker(CamundaClient engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    boolean isKnown() {
        return stored().filter(this::answers).isPresent();
    }

    void set() {
        engine.newDeployResourceCommand()
                .addProcessModel(model(), PROCESS + ".bpmn")
                .send()
                .join();
        var key = engine.newCreateInstanceCommand()
                .bpmnProcessId(PROCESS)
                .latestVersion()
                .send()
                .join()
                .getProcessInstanceKey();
        database.sql(
                        "insert into engine_marker (id, instance_key) values (1, ?) on conflict (id) do update set instance_key = excluded.instance_key")
                .param(key)
                .update();
    }

    private Optional<Long> stored() {
        return database.sql("select instance_key from engine_marker where id = 1")
                .query(Long.class)
                .optional();
    }

    private boolean answers(long key) {
        try {
            engine.newSetVariablesCommand(key)
                    .variables(Map.of("seen", true))
                    .send()
                    .join();
            return true;
        } catch (ClientStatusException refused) {
            if (refused.getStatusCode() == Status.Code.NOT_FOUND) return false;
            throw refused;
        }
    }

    private static BpmnModelInstance model() {
        return Bpmn.createExecutableProcess(PROCESS)
                .startEvent("start-marker")
                .intermediateCatchEvent("wait-for-ever")
                .message(message -> message.name("pacta-never").zeebeCorrelationKey("=\"never\""))
                .endEvent("end-marker")
                .done();
    }
}
