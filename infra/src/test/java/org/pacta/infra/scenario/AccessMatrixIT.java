package org.pacta.infra.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.pacta.infra.scenario.TwoHouses.OF_THE_CITY;
import static org.pacta.infra.scenario.TwoHouses.OF_THE_COMPANY;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.scenario.Operations.Operation;

/** Every call of the API by every role: what is one organisation's alone is neither read nor touched by another. */
@DisplayName("What is one organisation's alone")
class AccessMatrixIT {

    /** Resources of a convention; to who is no party to it they do not exist. */
    private static final Set<String> OF_THE_CONVENTION = Set.of("conventions", "tasks", "documents", "calendars");

    /** Whoever waits for the other may remind it: the one call about a step of the other that is theirs. */
    private static final String REMINDER = "/remind";

    static Api api;
    static Operations operations;
    static TwoHouses houses;

    @BeforeAll
    static void build() throws InterruptedException {
        api = Api.shared();
        operations = Operations.of(api.description("juriste.suresnes"));
        houses = TwoHouses.built(api);
    }

    @Test
    void is_read_by_its_own_people_by_some_call_and_by_others_by_none() {
        assertSoftly(softly -> {
            softly.assertThat(found(TwoHouses.ofTheCity(), OF_THE_CITY))
                    .as("who reads it")
                    .isNotEmpty();
            softly.assertThat(found(TwoHouses.ofTheCompany(), OF_THE_COMPANY)).isNotEmpty();
            softly.assertThat(found(TwoHouses.ofTheCity(), OF_THE_COMPANY)).isEmpty();
            softly.assertThat(found(TwoHouses.ofTheCompany(), OF_THE_CITY)).isEmpty();
            softly.assertThat(found(TwoHouses.strangers(), OF_THE_CITY)).isEmpty();
            softly.assertThat(found(TwoHouses.strangers(), houses.scene().id())).isEmpty();
        });
    }

    @Test
    void does_not_exist_for_who_is_no_party() {
        assertSoftly(softly -> TwoHouses.strangers()
                .forEach(account -> addressed(operations.all())
                        .forEach(call -> softly.assertThat(status(account, call))
                                .as(account + " " + call)
                                .isEqualTo(404))));
        assertThat(recordedBy(TwoHouses::strangers)).isEmpty();
    }

    @Test
    void is_not_acted_on_by_the_other_party() {
        var before = houses.history().size();
        var ofTheCity = addressed(operations.acting())
                .filter(call -> call.path().startsWith("tasks/") || call.path().startsWith("calendars/"))
                .filter(call -> !call.path().endsWith(REMINDER))
                .toList();
        assertThat(ofTheCity).hasSizeGreaterThan(3);
        assertSoftly(softly -> TwoHouses.ofTheCompany()
                .forEach(account -> ofTheCity.forEach(call -> softly.assertThat(status(account, call))
                        .as(account + " " + call)
                        .isIn(403, 404, 422))));
        assertThat(houses.history()).hasSize(before);
    }

    /** The calls in whose answers the mark stands, for any of these people. */
    private static Set<String> found(List<String> accounts, String mark) {
        var found = new HashSet<String>();
        for (var account : accounts)
            for (var operation : operations.reading())
                for (var address : operation.addresses(houses.known()))
                    if (answer(account, address).contains(mark)) found.add(account + " " + address);
        return found;
    }

    /** A refusal says nothing but the address that was asked. */
    private static String answer(String account, String address) {
        var answer = api.get(account, address);
        return answer.status() < 400 ? answer.response().body() : "";
    }

    /** Calls at an address of something of this convention. */
    private static Stream<Operation> addressed(List<Operation> some) {
        return some.stream()
                .filter(operation -> OF_THE_CONVENTION.contains(operation.resource()))
                .filter(operation -> operation.path().contains("{"))
                .flatMap(operation -> operation.addresses(houses.known()).stream()
                        .map(address -> new Operation(operation.method(), address)));
    }

    private static int status(String account, Operation call) {
        return switch (call.method()) {
            case "get" -> api.get(account, call.path()).status();
            case "post" -> api.post(account, call.path(), Map.of("to", account)).status();
            case "delete" -> api.delete(account, call.path()).status();
            default -> throw new AssertionError("A call by " + call.method() + " is tried by nobody");
        };
    }

    private static List<String> recordedBy(java.util.function.Supplier<List<String>> accounts) {
        var houseless = accounts.get().stream()
                .map(account -> account.substring(account.indexOf('.') + 1))
                .toList();
        return houses.history().stream()
                .map(fact -> fact.path("organisation").asText())
                .filter(houseless::contains)
                .toList();
    }
}
