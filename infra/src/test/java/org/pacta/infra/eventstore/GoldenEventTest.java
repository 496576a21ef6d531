package org.pacta.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.LocalCalendar;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.legalite.LegaliteEvent.LegalityControlOpened;
import org.pacta.infra.support.Samples;

/**
 * The stored form of every fact, for ever. A red test here means that facts already recorded would be read differently or
 * not at all: the answer is a new revision with an upcaster, not a new file. A new kind of event gets its file by
 * {@code -Dgolden.write=true}, which never touches a file that exists.
 */
@DisplayName("The stored form of a fact")
class GoldenEventTest {

    static final Path FILES = Path.of("src/test/resources/golden");
    static final EventNames NAMES = new EventNames(DomainClasses.scan().events());

    final NamedSerializer serializer = NamedSerializer.forEvents(NAMES);
    final ObjectMapper pretty = new ObjectMapper();

    static Stream<String> names() {
        return NAMES.all().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_the_one_in_its_golden_file(String name) throws IOException {
        var sample = new Samples().of(NAMES.eventClass(name));
        var stored = serializer.serialize(sample, byte[].class);
        var file = file(name);
        if (Boolean.getBoolean("golden.write") && Files.notExists(file)) Files.write(file, indented(stored.getData()));
        assertThat(file).as("golden file").exists();
        assertThat(new String(indented(stored.getData()))).isEqualTo(Files.readString(file));
        assertThat(stored.getType().getName()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void reads_back_as_the_same_fact(String name) throws IOException {
        var sample = new Samples().of(NAMES.eventClass(name));
        var type = new SimpleSerializedType(name, EventNames.revision(NAMES.eventClass(name)));
        var golden = new SimpleSerializedObject<>(Files.readAllBytes(file(name)), byte[].class, type);
        assertThat((Object) serializer.deserialize(golden)).isEqualTo(sample);
    }

    @Test
    void is_kept_for_kinds_that_exist_and_for_no_other() throws IOException {
        try (var files = Files.list(FILES)) {
            assertThat(files.map(f -> f.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(
                            names().map(n -> file(n).getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void bears_a_text_of_a_person_only_as_cipher() throws IOException {
        assertThat(Files.readString(file("convention.ConventionWithdrawn"))).contains("\"cipher\"", "\"author\"");
    }

    @Test
    void of_a_deadline_that_tells_no_place_ran_on_the_common_mainland() throws IOException {
        var stored = Files.readAllBytes(FILES.resolve("legalite.LegalityControlOpened.v1.json"));
        assertThat(read(stored).listDue().place()).isEqualTo(Place.METROPOLE);
    }

    @Test
    void of_a_deadline_keeps_the_place_where_it_runs() {
        var strasbourg = new Place("67", true);
        var calendar = new LocalCalendar((day, place) -> Optional.empty(), strasbourg, strasbourg.zone());
        var day = LocalDate.of(2027, 1, 25);
        var due = LegalDeadline.LIST_OF_DELIBERATIONS.from(day, calendar);
        var sample = (LegalityControlOpened) new Samples().of(LegalityControlOpened.class);
        var opened = new LegalityControlOpened(sample.id(), day, due, day);
        var stored = serializer.serialize(opened, byte[].class).getData();
        assertThat(new String(stored)).contains("\"territory\":{\"departement\":\"67\",\"goodFriday\":true}");
        assertThat(read(stored)).isEqualTo(opened);
    }

    private LegalityControlOpened read(byte[] stored) {
        var type = new SimpleSerializedType("legalite.LegalityControlOpened", "1");
        return serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type));
    }

    private byte[] indented(byte[] json) throws IOException {
        return (pretty.readTree(json).toPrettyString() + "\n").getBytes();
    }

    private static Path file(String name) {
        return FILES.resolve(name + ".v" + EventNames.revision(NAMES.eventClass(name)) + ".json");
    }
}
