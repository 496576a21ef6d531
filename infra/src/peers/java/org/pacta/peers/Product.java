package org.pacta.peers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.pacta.infra.scenario.Api;
import org.pacta.infra.scenario.BlindScript;
import org.pacta.infra.scenario.Demonstration;

/**
 * The whole product over its REST API: a party tells the other something, the engine asks for an acknowledgement, the inbox
 * shows it, it is taken and given. Every thread has a convention in force of its own.
 */
final class Product implements Lives {

    private static final String TELLER = "juriste.suresnes";
    private static final String TOLD = "juriste.xxii";
    private static final String STEP = "acknowledge-signal";
    private static final long BETWEEN_LOOKS = 5_000_000;

    private final Api api;
    private final List<String> conventions = new ArrayList<>();

    Product(Api api, int threads) throws InterruptedException {
        this.api = api;
        for (int one = 0; one < threads; one++) {
            var script = new BlindScript(api);
            var convention = Demonstration.SURESNES.draft(script);
            script.until("in-force", Demonstration.SURESNES.lawyer(), convention);
            conventions.add(convention);
        }
    }

    @Override
    public String name() {
        return "Pacta, the whole product over HTTP";
    }

    @Override
    public Runnable thread(int number) {
        var file = "conventions/" + conventions.get(number);
        var example = examples(file);
        return () -> one(file, example);
    }

    private void one(String file, Map<String, Object> example) {
        api.post(TELLER, file + "/acts/raise-signal", example).expect(200);
        var task = "tasks/" + asked(file);
        api.post(TOLD, task + "/claim", Map.of()).expect(200);
        var body = example(api.get(TOLD, task).expect(200).body());
        api.post(TOLD, task + "/complete", body).expect(200);
    }

    private String asked(String file) {
        while (true) {
            var waiting = api.get(TOLD, file).expect(200).body().get("waitingFor");
            for (var step : waiting)
                if (step.get("action").asText().equals(STEP)) return step.get("id").asText();
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private Map<String, Object> examples(String file) {
        var acts = api.get(TELLER, file + "/acts").expect(200).body().get("items");
        return StreamSupport.stream(acts.spliterator(), false)
                .filter(act -> act.get("act").asText().equals("raise-signal"))
                .findFirst()
                .map(Product::example)
                .orElseThrow();
    }

    private static Map<String, Object> example(JsonNode offered) {
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        return json.convertValue(
                offered.at("/form/examples/0"), new com.fasterxml.jackson.core.type.TypeReference<>() {});
    }
}
