package org.pacta.infra.scenario;

import java.util.Map;

/** The test of the City's cameras, month by month: committees, three algorithms, two sub-processors, two insurances. */
final class SuresnesYear extends Year {

    private static final String CITY_PAPER = "deliver-attestation@suresnes";
    private static final String COMPANY_PAPER = "deliver-attestation@xxii";
    private static final String OBJECTION = "answer-subprocessor@suresnes";
    private static final String CHOICE = "authorise-algorithm@suresnes";

    SuresnesYear(Api api) throws InterruptedException {
        super(Demonstration.SURESNES, api);
    }

    @Override
    void convenes(int period) {
        convene("technique.suresnes", "pilotage");
        if (period % 4 == 0) convene("technique.xxii", "technique");
    }

    @Override
    void lives(int period) throws InterruptedException {
        settles();
        switch (period) {
            case 1 -> proposes("Comptage des flux");
            case 2 -> {
                proposes("Suivi des attroupements");
                scene.does(
                        "executif.suresnes",
                        "authorise-algorithm",
                        Map.of("decision", "refuse", "reason", "Ses fins sont trop larges."));
            }
            case 3 -> proposes("Objets abandonnés");
            case 4 -> asksForInsurances();
            case 5 -> announces("Hébergeur d’essai");
            case 7 -> objectsTo("Hébergeur hors de l’Union");
            case 10 -> {
                insures(time.today().plusYears(2).toString());
                withdraws("Objets abandonnés");
            }
            default -> {}
        }
        if (period <= 3) scene.settles();
        else settles();
    }

    /** All but what waits for its day: papers that are still good, an objection that nobody makes. */
    void settles() throws InterruptedException {
        scene.settles(CITY_PAPER, COMPANY_PAPER, OBJECTION);
    }

    private void proposes(String name) throws InterruptedException {
        scene.acts("technique.xxii", "propose-algorithm", Map.of("name", name)).settles(CHOICE);
    }

    private void asksForInsurances() throws InterruptedException {
        scene.acts("juriste.suresnes", "ask-for-attestation", Map.of())
                .acts("juriste.suresnes", "ask-for-attestation", Map.of());
        insures(time.today().plusMonths(6).toString());
    }

    private void insures(String until) throws InterruptedException {
        settles();
        for (var owner : new String[] {"juriste.suresnes", "juriste.xxii"})
            scene.does(owner, "deliver-attestation", Map.of("validUntil", until));
    }

    private void announces(String name) throws InterruptedException {
        scene.acts("dpo.xxii", "notify-subprocessor", Map.of("identity", name))
                .settles(CITY_PAPER, COMPANY_PAPER, OBJECTION);
    }

    private void objectsTo(String name) throws InterruptedException {
        announces(name);
        var objection = Map.of(
                "decision", "object",
                "reason", "Hors de l’Union.",
                "objectedOn", time.today().toString());
        scene.does("dpo.suresnes", "answer-subprocessor", objection);
    }

    private void withdraws(String name) {
        var algorithm = register("algorithms").stream()
                .filter(line -> line.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        scene.acts("executif.suresnes", "withdraw-algorithm", Map.of("algorithm", algorithm));
    }
}
