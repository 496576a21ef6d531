package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.ActivatedJob;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.workflows.engine.Edition;
import org.pacta.workflows.engine.Models;

/** A real engine of its own with the models deployed; the test plays the product: tells facts, does the jobs it is asked. */
final class LiveEngine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration NO_LONG_POLLING = Duration.ofMillis(-1);

    private final Edition edition = Edition.ofThisRelease();
    private final Set<String> jobTypes = Models.ofThisRelease().jobTypes();
    private final Set<Long> instances = new HashSet<>();
    private final CamundaClient client;

    LiveEngine(String grpc) {
        client = CamundaClient.newClientBuilder()
                .grpcAddress(URI.create(grpc))
                .preferRestOverGrpc(false)
                .defaultRequestTimeout(PATIENCE)
                .build();
        edition.models().forEach(this::deploy);
    }

    private void deploy(String matter, String xml) {
        client.newDeployResourceCommand()
                .addResourceBytes(xml.getBytes(StandardCharsets.UTF_8), matter + ".bpmn")
                .send()
                .join();
    }

    void start(String event, String subject, Map<String, Object> variables) {
        tell(Edition.suffixed(event, edition.code()), subject, variables);
    }

    void tell(String event, String correlation, Map<String, Object> variables) {
        client.newPublishMessageCommand()
                .messageName(event)
                .correlationKey(correlation)
                .timeToLive(Duration.ofDays(7))
                .variables(variables)
                .send()
                .join();
    }

    void tell(String event, String correlation) {
        tell(event, correlation, Map.of("legalDate", "2024-02-14"));
    }

    /** Does every job that comes until those expected have come, in any order, and no other. */
    void does(String... expected) {
        List<String> done = new ArrayList<>();
        var deadline = Instant.now().plus(PATIENCE);
        while (done.size() < expected.length && Instant.now().isBefore(deadline)) done.addAll(work());
        assertThat(done).containsExactlyInAnyOrder(expected);
    }

    /** Nothing is left: no job, and no instance that was seen is alive. */
    void isIdleAndEmpty() throws InterruptedException {
        Thread.sleep(500);
        assertThat(work()).isEmpty();
        assertThat(instances).isNotEmpty().allSatisfy(this::isGone);
        instances.clear();
    }

    private void isGone(long instance) {
        assertThatThrownBy(() -> client.newSetVariablesCommand(instance)
                        .variables(Map.of("probe", true))
                        .send()
                        .join())
                .hasMessageContaining("NOT_FOUND");
    }

    private List<String> work() {
        return jobTypes.stream()
                .flatMap(type -> activate(type).stream())
                .map(this::complete)
                .toList();
    }

    private List<ActivatedJob> activate(String type) {
        return client.newActivateJobsCommand()
                .jobType(type)
                .maxJobsToActivate(50)
                .timeout(Duration.ofSeconds(30))
                .requestTimeout(NO_LONG_POLLING)
                .send()
                .join()
                .getJobs();
    }

    private String complete(ActivatedJob job) {
        instances.add(job.getProcessInstanceKey());
        client.newCompleteCommand(job).send().join();
        return description(job);
    }

    /** Job type, then for a human step its action, organisation and round; for another job the organisation it is for. */
    private static String description(ActivatedJob job) {
        var headers = job.getCustomHeaders();
        var variables = job.getVariablesAsMap();
        if (headers.containsKey("actions"))
            return "close-all " + variables.get("organisations") + " " + variables.get("round");
        if (headers.containsKey("action"))
            return String.join(
                    " ",
                    Arrays.asList(
                            job.getType().replace("-task", ""),
                            headers.get("action"),
                            String.valueOf(variables.get("organisation")),
                            String.valueOf(variables.get("round"))));
        return variables.containsKey("party") ? job.getType() + " " + variables.get("organisation") : job.getType();
    }

    @Override
    public void close() {
        client.close();
    }
}
