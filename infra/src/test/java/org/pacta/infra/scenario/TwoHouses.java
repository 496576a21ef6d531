package org.pacta.infra.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One convention of Suresnes and XXII in which each of them has written and deposited things for itself alone; every such
 * text bears the mark of its house.
 */
record TwoHouses(Api api, Scene scene, Map<String, List<String>> known) {

    static final String OF_THE_CITY = "SECRET-DE-LA-VILLE";
    static final String OF_THE_COMPANY = "SECRET-DE-LA-SOCIETE";
    /** Roles of the demonstration's public bodies, and of its private partner. */
    static final List<String> ROLES = List.of(
            "juriste", "dpo", "elu", "elu2", "executif", "assemblees", "technique", "finances", "archiviste", "admin");

    static final List<String> COMPANY_ROLES = List.of("juriste", "dpo", "executif", "technique", "admin");

    static TwoHouses built(Api api) throws InterruptedException {
        var scene = Scene.of(Demonstration.SURESNES, api).comesToAsking("draft-report@suresnes");
        scene.does("assemblees.suresnes", "draft-report", Map.of("exposition", OF_THE_CITY + " : exposé"));
        comment(scene, "juriste.suresnes", OF_THE_CITY);
        comment(scene, "juriste.xxii", OF_THE_COMPANY);
        var city = deposited(api, scene, "juriste.suresnes", OF_THE_CITY);
        var company = deposited(api, scene, "juriste.xxii", OF_THE_COMPANY);
        var calendar = api.post(
                        "juriste.suresnes", "calendars", Map.of("scope", "convention", "convention", scene.id()))
                .expect(201)
                .body()
                .get("id")
                .asText();
        scene.comesToAsking("approve-report@suresnes");
        var known = new HashMap<>(known(api, scene, List.of(city, company), calendar));
        var erasure = List.of(askedToBeErased(api, "elu3.suresnes"));
        known.put("erasures.erasure", erasure);
        known.put("effacements.erasure", erasure);
        return new TwoHouses(api, scene, known);
    }

    private static Map<String, List<String>> known(Api api, Scene scene, List<String> documents, String calendar) {
        var tasks = StreamSupport.stream(
                        scene.dossier().file().get("waitingFor").spliterator(), false)
                .map(step -> step.get("id").asText())
                .toList();
        return Map.ofEntries(
                Map.entry("conventions.id", List.of(scene.id())),
                Map.entry("tasks.id", tasks),
                Map.entry("taches.id", tasks),
                Map.entry("documents.id", documents),
                Map.entry("calendars.id", List.of(calendar)),
                Map.entry("conventions.act", acts(api, scene)),
                Map.entry("conventions.name", List.of("comments", "requests", "breaches")),
                Map.entry("registers.name", List.of("comments", "requests", "breaches")),
                Map.entry("templates.id", List.of("suresnes-xxii")),
                Map.entry("conventions.breach", List.of("00000000-0000-0000-0000-000000000001")),
                Map.entry("conventions.meeting", List.of("00000000-0000-0000-0000-000000000001")));
    }

    private static List<String> acts(Api api, Scene scene) {
        return Stream.of("juriste.suresnes", "elu.suresnes", "executif.suresnes", "dpo.suresnes", "assemblees.suresnes")
                .flatMap(account -> scene.dossier().acts(account))
                .filter(act -> act.get("open").asBoolean())
                .map(act -> act.get("act").asText())
                .distinct()
                .toList();
    }

    private static void comment(Scene scene, String account, String mark) {
        scene.acts(account, "comment", Map.of("audience", "internal", "comment", mark + " : commentaire"));
    }

    /** Once for all runs that share a product: a second demand would be refused. */
    private static String askedToBeErased(Api api, String account) {
        var before = api.get(account, "erasures").expect(200).body().get("items");
        if (!before.isEmpty()) return before.get(0).get("id").asText();
        var asked = api.post(account, "erasures", Map.of("reason", OF_THE_CITY + " : demande"));
        return asked.expect(201).body().get("id").asText();
    }

    private static String deposited(Api api, Scene scene, String account, String mark) {
        return api.deposit(account, scene.id(), mark + ".txt", mark + " : pièce")
                .expect(201)
                .body()
                .get("id")
                .asText();
    }

    static List<String> strangers() {
        return Stream.concat(
                        ROLES.stream().map(role -> role + ".aix"),
                        Stream.of("juriste.metropole", "executif.var", "dpo.collectivite"))
                .toList();
    }

    static List<String> ofTheCompany() {
        return COMPANY_ROLES.stream().map(role -> role + ".xxii").toList();
    }

    static List<String> ofTheCity() {
        return ROLES.stream().map(role -> role + ".suresnes").toList();
    }

    List<JsonNode> history() {
        return scene.dossier().history();
    }
}
