package org.pacta.domain.deliberation;

import org.pacta.domain.shared.Rule;

/** The rules of a deliberation, one line each. Looking for a rule? It is here or it does not exist. */
public enum DeliberationRule implements Rule {
    NOTHING_FOLLOWS_CANCELLATION("cancelled", "convention retirée ou renvoyée"),
    SECRETARIAT_PREPARES_AND_RECORDS("secretariat-only", "CGCT L2121-10, L2121-15"),
    ONLY_MEMBERS_OF_THE_BODY_ACT("member-only", "CGCT L2121-20"),
    ONLY_THE_RAPPORTEUR_DECIDES("rapporteur-only", "CGCT L2121-12"),
    DATES_FOLLOW_EACH_OTHER("date-order", "CGCT L2121-10 à L2121-23"),

    REPORT_IS_AWAITED("report-awaited", "CGCT L2121-12"),
    REPORT_NAMES_ITS_MATIERE("report-matiere", "nomenclature nationale des actes (@CTES)"),
    RAPPORTEUR_IS_IN_OFFICE("rapporteur-in-office", "CGCT L2121-12"),
    REPORT_IS_BEFORE_THE_RAPPORTEUR("report-submitted", "CGCT L2121-12"),

    CONVENING_FOLLOWS_APPROVED_REPORT("convening-awaited", "CGCT L2121-10, L2121-12"),
    MEMBERS_ARE_CALLED_IN_TIME("convened-in-time", "CGCT L2121-11, L2121-12, L2121-17, L3121-14, L3121-19, L5211-1"),

    POUVOIR_IS_FOR_A_CONVENED_SITTING("pouvoir-awaited", "CGCT L2121-20"),
    POUVOIR_PRECEDES_THE_SITTING("pouvoir-before-sitting", "CGCT L2121-20"),
    POUVOIR_GOES_TO_A_COLLEAGUE("pouvoir-colleague", "CGCT L2121-20"),
    ONE_POUVOIR_PER_HOLDER("pouvoir-one-per-holder", "CGCT L2121-20"),
    ONE_POUVOIR_PER_GIVER("pouvoir-one-per-giver", "CGCT L2121-20"),
    HOLDER_GAVE_NO_POUVOIR("pouvoir-circular", "CGCT L2121-20"),
    WITHDRAWN_POUVOIR_EXISTS("pouvoir-to-withdraw", "CGCT L2121-20"),

    INTEREST_PRECEDES_THE_VOTE("interest-before-vote", "CGCT L2131-11"),
    INTEREST_IS_DECLARED_ONCE("interest-once", "CGCT L2131-11"),
    CHAIR_HAS_NO_INTEREST("interest-chair", "CGCT L2131-11"),
    INTERESTED_MEMBER_USES_NO_POUVOIR("interest-pouvoir", "CGCT L2131-11"),
    INTERESTED_MEMBER_TAKES_NO_PART("interest-vote", "CGCT L2131-11"),

    ROLL_CALL_FOLLOWS_CONVENING("attendance-awaited", "CGCT L2121-17"),
    SITTING_IS_HELD_ON_ITS_DAY("sitting-day", "CGCT L2121-10"),
    MEMBERS_ARE_IN_OFFICE("members-in-office", "CGCT L2121-17, L2121-20"),
    MEMBER_IS_LISTED_ONCE("attendance-once", "CGCT L2121-15"),
    CHAIR_IS_PRESENT("chair-present", "CGCT L2121-14"),
    SECRETARY_IS_PRESENT("secretary-present", "CGCT L2121-15"),
    PRESENT_MEMBER_VOTES_IN_PERSON("pouvoir-giver-absent", "CGCT L2121-20"),
    HOLDER_IS_PRESENT("pouvoir-holder-present", "CGCT L2121-20"),
    POUVOIRS_AGREE("pouvoir-conflict", "CGCT L2121-20"),
    CORRECTED_ROLL_CALL_KEEPS_QUORUM("quorum-kept", "CGCT L2121-17"),

    VOTE_FOLLOWS_ROLL_CALL("vote-awaited", "CGCT L2121-17, L2121-20"),
    VOTE_IS_RECORDED_ONCE("vote-once", "CGCT L2121-23"),
    ACT_HAS_A_NUMBER("number", "CGCT R2121-9"),
    FIGURES_ARE_NOT_NEGATIVE("ballot-negative", "CGCT L2121-20"),
    FIGURES_ADD_UP("ballot-total", "CGCT L2121-20"),
    PUBLIC_BALLOT_NAMES_MEMBERS("ballot-names", "CGCT L2121-21"),
    SECRET_BALLOT_NAMES_NOBODY("ballot-secret", "CGCT L2121-21"),
    MEMBER_VOTES_ONCE("ballot-once", "CGCT L2121-20"),
    NAMED_MEMBERS_VOTE("ballot-voters", "CGCT L2121-20"),

    SIGNATURE_FOLLOWS_ADOPTION("signature-awaited", "CGCT L2121-23"),
    OFFICERS_OF_THE_SITTING_SIGN("signatory", "CGCT L2121-23"),
    EACH_OFFICER_SIGNS_ONCE("signature-once", "CGCT L2121-23");

    private final String code;
    private final String source;

    DeliberationRule(String code, String source) {
        this.code = "deliberation." + code;
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
}
