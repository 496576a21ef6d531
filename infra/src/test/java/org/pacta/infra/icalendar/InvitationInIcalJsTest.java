package org.pacta.infra.icalendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.icalendar.Invitation.Content;
import org.pacta.infra.icalendar.Invitation.Guest;
import org.pacta.infra.icalendar.Invitation.Slot;

/** Read as the agendas of browsers and of Thunderbird read it; skipped where there is no Node.js. */
@DisplayName("An invitation, in the calendar of another product,")
class InvitationInIcalJsTest {

    private static final String PACKAGE = "ical.js@2.1.0";
    private static final Path HERE = Path.of("target", "ical.js").toAbsolutePath();
    private static final Guest CITY = new Guest(URI.create("mailto:suresnes@pacta.invalid"), "Ville de Suresnes");
    private static final Guest COMPANY = new Guest(URI.create("mailto:xxii@pacta.invalid"), "XXII");

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        assumeTrue(runs("node", "--version") && runs("npm", "--version"), "no Node.js here");
        Files.createDirectories(HERE);
        var install = List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", HERE.toString(), PACKAGE);
        assumeTrue(new ProcessBuilder(install).inheritIO().start().waitFor() == 0, "no packages to be had");
    }

    @Test
    void is_asked_moved_and_called_off_under_one_name() throws IOException {
        var asked = read(invitation(0, "2027-01-14T13:30:00Z", false));
        var moved = read(invitation(1, "2027-01-15T13:30:00Z", false));
        var calledOff = read(invitation(2, "2027-01-15T13:30:00Z", true));

        assertThat(List.of(asked, moved, calledOff))
                .extracting(each -> each.get("uid").asText())
                .containsOnly("meeting-1@pacta");
        assertThat(List.of(asked, moved, calledOff))
                .extracting(each -> each.get("sequence").asInt())
                .containsExactly(0, 1, 2);
        assertThat(List.of(asked, moved, calledOff))
                .extracting(each -> each.get("method").asText())
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(calledOff.get("status").asText()).isEqualTo("CANCELLED");
        assertThat(moved.get("start").asText()).isEqualTo("2027-01-15T13:30:00.000Z");
        assertThat(moved.get("end").asText()).isEqualTo("2027-01-15T15:00:00.000Z");
    }

    @Test
    void says_what_was_written_to_the_letter() throws IOException {
        var read = read(invitation(0, "2027-01-14T13:30:00Z", false));
        assertThat(read.get("summary").asText()).isEqualTo("Comité de pilotage");
        assertThat(read.get("description").asText()).isEqualTo("Avancement ; décisions, à l’ordre du jour\nÉtapes");
        assertThat(read.get("guests")).extracting(JsonNode::asText).containsExactly("Ville de Suresnes", "XXII");
    }

    private static Invitation invitation(int sequence, String start, boolean calledOff) {
        var from = Instant.parse(start);
        return new Invitation(
                "meeting-1@pacta",
                new CalendarEntry.Edition(sequence, Instant.parse("2027-01-04T09:00:00Z"), calledOff),
                new Slot(from, from.plusSeconds(90 * 60)),
                new Content(
                        "Comité de pilotage", "Avancement ; décisions, à l’ordre du jour\nÉtapes", "Salle des fêtes"),
                COMPANY,
                List.of(CITY, COMPANY),
                URI.create("https://pacta.example/conventions/1/registres"));
    }

    private static JsonNode read(Invitation invitation) throws IOException {
        var script = Path.of("src", "test", "resources", "icalendar", "read.cjs");
        var node = new ProcessBuilder("node", script.toString(), HERE.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = node.getOutputStream()) {
            in.write(InvitationFile.of(invitation).getBytes(UTF_8));
        }
        return new ObjectMapper().readTree(node.getInputStream().readAllBytes());
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
