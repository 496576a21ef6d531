package org.pacta.infra.lives;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Who has entrusted their roles to whom, in all the houses at once. */
final class Substitutes {

    private final Caller caller;
    private final Coverage coverage;
    private final Map<String, Given> given = new ConcurrentHashMap<>();

    private record Given(String id, String to) {}

    Substitutes(Caller caller, Coverage coverage) {
        this.caller = caller;
        this.coverage = coverage;
    }

    /** Whoever may answer, now and then after somebody who would do it in the first one's name. */
    List<String> before(List<String> accounts, Random chance) {
        if (accounts.isEmpty() || chance.nextInt(4) > 0) return accounts;
        var substitute = given.get(accounts.getFirst());
        if (substitute == null) return accounts;
        var all = new ArrayList<>(accounts);
        all.addFirst(substitute.to());
        return all;
    }

    /** Entrusts what the form's example says, or takes back what was entrusted. */
    void changes(String account) {
        var before = given.remove(account);
        if (before == null) entrusts(account);
        else coverage.note("revoke", "done", caller.post(account, "delegations/" + before.id() + "/revoke", Map.of()));
    }

    private void entrusts(String account) {
        var organisation = account.substring(account.indexOf('.') + 1);
        caller.read(account, "delegations/form").ifPresent(form -> {
            var body = Filling.example(form);
            var to = body.get("to");
            if (to == null) return;
            var sent = caller.post(account, "delegations", body);
            coverage.note("entrust", "done", sent);
            if (sent.accepted()) given.put(account, new Given(id(sent.answer()), account(to.toString(), organisation)));
        });
    }

    private static String id(JsonNode delegation) {
        return delegation.path("id").asText();
    }

    /** In the demonstration a person's identifier is made from their account. */
    private static String account(String identifier, String organisation) {
        return Seats.of(organisation).stream()
                .filter(each ->
                        UUID.nameUUIDFromBytes(each.getBytes(UTF_8)).toString().equals(identifier))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody of " + organisation + " is " + identifier));
    }
}
