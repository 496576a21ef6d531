package org.pacta.infra.scenario;

import static org.pacta.infra.scenario.Scene.member;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The call of 9 February 2024, by seats: 43 of 55 members present, a deputy in the chair for the absent mayor. Her pouvoir
 * is given through Pacta, those of the eleven other absent members are handed in.
 */
final class AixRollCall {

    private AixRollCall() {}

    static Map<String, ?> handedIn() {
        return Map.of(
                "chair",
                member("elu.aix"),
                "secretary",
                member("elu3.aix"),
                "present",
                Stream.concat(deputies(), IntStream.rangeClosed(5, 44).mapToObj(AixRollCall::seat))
                        .toList(),
                "pouvoirs",
                IntStream.rangeClosed(45, 55)
                        .mapToObj(absent -> List.of(seat(absent), seat(absent - 40)))
                        .toList());
    }

    private static Stream<String> deputies() {
        return Stream.of("elu.aix", "elu2.aix", "elu3.aix").map(Scene::member);
    }

    private static String seat(int rank) {
        return "aix-m%02d".formatted(rank);
    }
}
