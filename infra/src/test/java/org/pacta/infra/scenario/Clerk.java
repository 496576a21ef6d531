package org.pacta.infra.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;

/** Does one named step through the API, so that a story in the browser begins where it has to. */
final class Clerk {

    private static final int TRIES = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;
    private final String account;

    Clerk(Api api, String account) {
        this.api = api;
        this.account = account;
    }

    /** The step as its form's example answers it, but for {@code answers}. */
    void does(String action, String convention, Map<String, Object> answers) throws InterruptedException {
        var task = awaits(action, convention);
        var example = api.get(account, "tasks/" + task).expect(200).body().at("/form/examples/0");
        var body = new HashMap<String, Object>();
        example.fields()
                .forEachRemaining(one -> body.put(one.getKey(), JSON.convertValue(one.getValue(), Object.class)));
        body.putAll(answers);
        api.post(account, "tasks/" + task + "/complete", body).expect(200);
    }

    private String awaits(String action, String convention) throws InterruptedException {
        var organisation = account.substring(account.indexOf('.') + 1);
        for (int i = 0; i < TRIES; i++) {
            for (var task : api.get(account, "conventions/" + convention)
                    .expect(200)
                    .body()
                    .get("waitingFor"))
                if (task.get("action").asText().equals(action)
                        && task.get("organisation").asText().equals(organisation))
                    return task.get("id").asText();
            Thread.sleep(200);
        }
        throw new AssertionError("Nobody asks for " + action + " of " + organisation);
    }
}
