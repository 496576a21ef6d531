package org.pacta.domain.algorithme;

import org.pacta.domain.shared.Rule;

/** The rules of the algorithms, one line each. */
enum AlgorithmeRule implements Rule {
    PARTNER_PROPOSES("algorithme.partner-proposes", "SUR-7.1.2 : le Partenaire propose les algorithmes"),
    PURPOSE_IS_OF_THE_CONVENTION("algorithme.purpose", "SUR-3 : trois finalités et aucune autre"),
    ALGORITHM_IS_NAMED("algorithme.named", "SUR-7.g : l'accord porte sur un algorithme et une version"),
    CITY_RECORDS_THE_OPINION("algorithme.city-records", "SUR-7.1.2 ; SUR-7.1.1 : la Ville anime le comité de pilotage"),
    OPINION_RESTS_ON_A_MEETING("algorithme.opinion-meeting", "SUR-7.1.2 : le comité de pilotage étudie l'algorithme"),
    OPINION_NAMES_ITS_DECISION("algorithme.opinion-decision", "SUR-7.1.2 : l'avis est celui du compte rendu publié"),
    OPINION_IS_EXPLAINED("algorithme.opinion-explained", "SUR-7.1.2 : un avis réservé ou contraire dit pourquoi"),
    MAYOR_CONFIRMS("algorithme.mayor", "SUR-7.1.2 : le maire confirme par une lettre qu'il signe"),
    PARTNER_INSTALLS("algorithme.partner-installs", "SUR-5.2, SUR-7.g : le Partenaire installe et met au point"),
    INSTALLED_ONCE_AUTHORISED("algorithme.authorised", "SUR-7.g : seuls les algorithmes acceptés par la Ville"),
    INSTALLED_IN_TIME("algorithme.in-time", "SUR-7.g : dans les délais que la Ville fixe"),
    MEASURE_COUNTS("algorithme.counts", "SUR-5.2 : des alertes, dont certaines fausses"),
    MEASURE_FOLLOWS_INSTALLATION("algorithme.period", "SUR-5.2 : mesuré sur place après l'installation"),
    TARGET_IS_MET("algorithme.target", "SUR-5.2 : moins de dix pour cent de fausses alertes avant l'usage"),
    CITY_DECIDES_ON_USE("algorithme.city-decides", "SUR-7.g ; SUR-5.2 : l'usage revient à la Ville"),
    OPERATORS_ARE_INFORMED("algorithme.informed", "QA-27 : qui est face à une IA en est informé"),
    NOT_SUSPENDED("algorithme.suspended", "SUR-7.g : la Ville a suspendu cet algorithme"),
    PARTY_WITHDRAWS("algorithme.party-withdraws", "SUR-7.g, SUR-7.1.2 : le retrait revient à l'une des deux parties"),
    CITY_ORDERS_REMOVAL("algorithme.city-orders", "SUR-10.1 : retrait de tous les équipements de la Ville"),
    PARTNER_REMOVES("algorithme.partner-removes", "SUR-10.1 : le Partenaire retire ses algorithmes"),
    REMOVED_EVERYWHERE("algorithme.everywhere", "SUR-10.1 : de tous les équipements de la Ville"),
    CITY_REPORTS("algorithme.city-reports", "SUR-13.1 : la Ville signale les anomalies"),
    PARTNER_CORRECTS("algorithme.partner-corrects", "SUR-13.1 : le Partenaire corrige"),
    ANOMALY_IS_OPEN("algorithme.anomaly-open", "SUR-13.1 : une anomalie se corrige une fois"),
    STEP_IS_OPEN(
            "algorithme.step-open", "ordre : proposition, avis, décision, installation, mesure, ouverture, retrait"),
    DATES_FOLLOW("algorithme.dates-follow", "chaque acte suit le précédent"),
    MOMENT_HAS_COME("algorithme.moment", "ce qui est attesté a déjà eu lieu");

    private final String code;
    private final String source;

    AlgorithmeRule(String code, String source) {
        this.code = code;
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
