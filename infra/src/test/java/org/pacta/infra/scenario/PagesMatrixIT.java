package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.pacta.infra.scenario.TwoHouses.OF_THE_CITY;
import static org.pacta.infra.scenario.TwoHouses.OF_THE_COMPANY;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same as {@link AccessMatrixIT} for what people see: every page, read by somebody of each house and by a stranger. */
@DisplayName("On the pages, what is one organisation's alone")
class PagesMatrixIT extends BrowserScenario {

    private static final Set<String> OF_THE_CONVENTION = Set.of("conventions", "taches", "documents");

    @Test
    void is_read_by_its_own_people_and_does_not_exist_for_strangers() throws InterruptedException {
        var houses = TwoHouses.built(new Api(pacta.address(), pacta.keycloak()));
        var pages = Operations.ofPages().all();
        assertThat(pages).hasSizeGreaterThan(25);
        var addresses = pages.stream()
                .flatMap(page -> page.addresses(houses.known()).stream())
                .toList();
        assertSoftly(softly -> {
            softly.assertThat(found("juriste.suresnes", OF_THE_CITY, addresses)).isNotEmpty();
            softly.assertThat(found("juriste.xxii", OF_THE_COMPANY, addresses)).isNotEmpty();
            softly.assertThat(found("juriste.suresnes", OF_THE_COMPANY, addresses))
                    .isEmpty();
            softly.assertThat(found("juriste.xxii", OF_THE_CITY, addresses)).isEmpty();
            softly.assertThat(found("juriste.aix", OF_THE_CITY, addresses)).isEmpty();
            addresses.stream()
                    .filter(address -> address.contains("/") && OF_THE_CONVENTION.contains(address.split("/")[0]))
                    .filter(address -> !address.equals("conventions/nouvelle"))
                    .forEach(address -> softly.assertThat(
                                    get("juriste.aix", address).status())
                            .as(address)
                            .isEqualTo(404));
        });
    }

    private Set<String> found(String account, String mark, List<String> addresses) {
        return addresses.stream()
                .filter(address -> get(account, address).text().contains(mark))
                .collect(Collectors.toSet());
    }

    private APIResponse get(String account, String address) {
        return visitor(account).page.request().get(pacta.address() + "/" + address);
    }
}
