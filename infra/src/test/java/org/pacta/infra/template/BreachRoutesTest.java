package org.pacta.infra.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.breach.BreachRoute;
import org.pacta.domain.breach.BreachRoutes;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Organisation;
import org.pacta.proofs.Proves;

@DisplayName("Whom a breach goes to, as the clauses say:")
class BreachRoutesTest {

    static final Organisation CITY = new Organisation("suresnes");
    static final Organisation COMPANY = new Organisation("xxii");
    static final Organisation COUNTY = new Organisation("var");
    static final Organisation TOWN = new Organisation("collectivite");
    static final Organisation METROPOLE = new Organisation("metropole");

    @Test
    @Proves("SUR-A4")
    void a_processor_of_suresnes_warns_both_desks_of_the_city_which_notifies() {
        var warning = new BreachRoute.Warning(COMPANY, CITY, "sur-breach-notice", false, Set.of("dpo", "si"));
        assertThat(suresnes().of(COMPANY)).isEqualTo(new BreachRoute(warning, CITY, CITY));
        assertThat(suresnes().of(CITY)).isEqualTo(new BreachRoute(null, CITY, CITY));
    }

    @ParameterizedTest(name = "{0}: {1} notifies")
    @CsvSource({"departement, var", "collectivite, collectivite", "collectivite-sur-mandat, collectivite"})
    @Proves("VAR-15")
    void a_town_of_the_var_warns_in_less_than_48_hours_and_a_person_has_said_who_notifies(
            String decided, String notifier) {
        var warning = new BreachRoute.Warning(TOWN, COUNTY, "var-breach-notice", true, Set.of("dpo"));
        assertThat(var(Map.of("notification-cnil", decided)).of(TOWN))
                .isEqualTo(new BreachRoute(warning, COUNTY, new Organisation(notifier)));
    }

    @Test
    @Proves("VAR-15")
    void where_nobody_decided_the_law_does() {
        assertThat(var(Map.of("notification-cnil", "")).of(TOWN).notifier()).isEqualTo(COUNTY);
        assertThat(var(Map.of()).of(TOWN).notifier()).isEqualTo(COUNTY);
    }

    @Test
    void where_the_text_says_nothing_each_answers_for_its_own_data() {
        var parties = List.of(new Party("metropole", METROPOLE), new Party("partenaire", CITY));
        var routes = new BreachRoutes(new YamlTemplates("").latest("smart-metropole"), parties, Map.of());
        assertThat(routes.of(CITY)).isEqualTo(new BreachRoute(null, CITY, CITY));
        assertThat(routes.of(METROPOLE)).isEqualTo(new BreachRoute(null, METROPOLE, METROPOLE));
    }

    private static BreachRoutes suresnes() {
        var parties = List.of(new Party("ville", CITY), new Party("partenaire", COMPANY));
        return new BreachRoutes(new YamlTemplates("").latest("suresnes-xxii"), parties, Map.of());
    }

    private static BreachRoutes var(Map<String, String> blanks) {
        var parties = List.of(new Party("departement", COUNTY), new Party("collectivite", TOWN));
        return new BreachRoutes(new YamlTemplates("").latest("var-ia"), parties, blanks);
    }
}
