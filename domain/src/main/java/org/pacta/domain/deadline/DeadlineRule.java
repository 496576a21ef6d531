package org.pacta.domain.deadline;

import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.RuleBroken;

/** What can be asked of time, one line each. */
public enum DeadlineRule implements Rule {
    RULE_IS_KNOWN("rule", "catalogue des délais"),
    LENGTH_IS_GIVEN("length-given", "mise en demeure, attestation ou accord qui donne la longueur"),
    LENGTH_IS_THE_RULES_OWN("length-own", "catalogue des délais"),
    DEADLINE_ENDS("no-end", "catalogue des délais"),
    REGIME_IS_KNOWN("regime", "catalogue des délais"),
    UNIT_IS_KNOWN("unit", "catalogue des délais"),
    REGIME_COUNTS_THE_UNIT("unit-of-regime", "catalogue des délais"),
    AMOUNT_IS_POSITIVE("amount", "catalogue des délais"),
    SPAN_IS_BELOW_FORTY_YEARS("span", "catalogue des délais"),
    DIRECTION_IS_KNOWN("direction", "catalogue des délais"),
    TRIGGER_IS_A_DAY("trigger-day", "CPC art. 641 ; règlement 1182/71 art. 3, § 1"),
    TRIGGER_IS_A_MOMENT("trigger-moment", "règlement 1182/71 art. 3, § 1"),
    TRIGGER_MOMENT_EXISTS("trigger-gap", "directive 2000/84/CE"),
    TRIGGER_IS_ONE_MOMENT("trigger-twice", "directive 2000/84/CE"),
    TRIGGER_IS_IN_THE_CALENDAR("trigger-year", "Code du travail L3133-1"),
    TERRITORY_IS_KNOWN("territory", "Code du travail L3133-1, L3134-13, L3422-2"),
    GOOD_FRIDAY_IS_YES_OR_NO("good-friday", "Code du travail L3134-13"),
    ZONE_IS_KNOWN("zone", "base des fuseaux horaires (IANA)"),

    CHANGES_FOLLOW_EACH_OTHER("change-order", "registre des faits"),
    CHANGE_PRECEDES_THE_END("change-after-end", "un délai échu ne se rouvre pas"),
    CLOCK_RUNS("stopped", "un délai arrêté ne s’arrête ni ne se prolonge"),
    SUSPENDED_CLOCK_RUNS_ON("not-suspended", "seul un délai suspendu reprend"),
    INTERRUPTED_CLOCK_STARTS_ANEW("not-interrupted", "seul un délai interrompu recommence"),
    CLOCK_GOES_ON_AS_IT_STOPPED("ground-stopped", "un délai arrêté repart quand la cause de l’arrêt a cessé"),
    RECOURS_IS_RECEIVED_ONCE_LODGED("recours-received", "CRPA L114-3, L231-4"),
    ONLY_A_RUNNING_DEADLINE_CHANGES("over", "un délai échu, tenu ou annulé ne change plus"),
    GROUND_FITS_THE_DEADLINE("ground", "la loi ou la clause dit ce qui arrête ou prolonge ce délai"),
    EXTENSION_IS_AS_LONG_AS_THE_TEXT_SAYS("extension", "catalogue des délais"),
    EXTENSION_IS_TOLD_IN_TIME("extension-told", "RGPD art. 12(3) et 36(2)"),
    EXTENSION_IS_RECORDED_ONCE("extension-once", "une prolongation ne compte qu’une fois"),
    RECOUNT_IS_NOTED_ONCE("recount", "un délai enregistré ne bouge pas, une personne en prend acte"),
    CLOCK_IS_QUESTIONED("questioned", "SUR-24 : un délai en cours ne change de règle que par une décision enregistrée"),
    CLOCK_IS_DECIDED_BY_WHO_IS_ASKED("decider", "SUR-24 : la partie qui suit l’avenant décide des délais en cours"),
    CLOCK_IS_CHANGED_BY_ITS_PARTIES("parties", "convention : le registre est tenu par les parties");

    private final String code;
    private final String source;

    DeadlineRule(String code, String source) {
        this.code = "deadline." + code;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String source() {
        return source;
    }

    /** For what cannot even be read. */
    public RuleBroken broken(Object... found) {
        return new RuleBroken(this, found);
    }
}
