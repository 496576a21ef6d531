package org.pacta.infra.scenario;

import java.util.List;
import java.util.Map;

/** The Département's tools at a commune, month by month: workshops of which two on site, insurances, a bias told and answered. */
final class VarYear extends Year {

    private static final String COUNTY_PAPER = "deliver-attestation@var";
    private static final String COMMUNE_PAPER = "deliver-attestation@collectivite";
    private static final List<Integer> ON_SITE = List.of(1, 7);

    VarYear(Api api) throws InterruptedException {
        super(Demonstration.VAR, api);
    }

    @Override
    void convenes(int period) {
        convene("technique.var", "atelier");
    }

    @Override
    void lives(int period) throws InterruptedException {
        if (ON_SITE.contains(period)) {
            scene.settles("record-committee@var", COUNTY_PAPER, COMMUNE_PAPER);
            scene.does("technique.var", "record-committee", Map.of("mode", "ON_SITE"));
        }
        settles();
        switch (period) {
            case 2 -> scene.acts("technique.collectivite", "report-ai-incident", Map.of());
            case 3 -> {
                scene.acts("juriste.var", "ask-for-attestation", Map.of());
                insures(time.today().plusMonths(4).toString());
            }
            case 7 -> insures(time.today().plusYears(2).toString());
            case 5 -> scene.acts("technique.var", "answer-ai-incident", Map.of());
            default -> {}
        }
        settles();
    }

    void settles() throws InterruptedException {
        scene.settles(COUNTY_PAPER, COMMUNE_PAPER);
    }

    private void insures(String until) throws InterruptedException {
        settles();
        scene.does("juriste.var", "deliver-attestation", Map.of("validUntil", until));
    }
}
