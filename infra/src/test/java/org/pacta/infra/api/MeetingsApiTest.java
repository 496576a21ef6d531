package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.actor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.committee.Appointment;
import org.pacta.domain.committee.CommitteeCommand.CancelCommittee;
import org.pacta.domain.committee.CommitteeCommand.ConveneCommittee;
import org.pacta.domain.committee.Committees;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.committee.MeetingMode;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.support.ReadCalendar;
import org.pacta.infra.template.YamlTemplates;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@DisplayName("The API gives the invitation to a meeting")
class MeetingsApiTest {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);
    static final SealedText TEXT = new SealedText(new ActorId("juriste.suresnes"), "Y2lwaGVy");
    static final Organisation SURESNES = new Organisation("suresnes");
    static final List<Party> PARTIES =
            List.of(new Party("ville", SURESNES), new Party("partenaire", new Organisation("xxii")));

    @AutoClose
    static final ApiWeb web = new ApiWeb();

    final MeetingId meeting = new MeetingId(new ConventionId(UUID.randomUUID()), UUID.randomUUID());

    @Test
    void to_both_parties_as_it_stands_and_to_nobody_else() throws Exception {
        convene();
        var asked = web.call("juriste.xxii", get());
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(asked.getContentType()).startsWith("text/calendar").contains("method=REQUEST");
        assertThat(uid(asked.getContentAsString())).isEqualTo("meeting-" + meeting.value() + "@pacta");
        assertThat(web.call("juriste.aix", get()).getStatus()).isEqualTo(404);

        web.app().send(new CancelCommittee(meeting, actor("technique.suresnes"), TEXT, TODAY));
        var off = web.call("technique.suresnes", get());
        assertThat(off.getContentType()).contains("method=CANCEL");
        assertThat(uid(off.getContentAsString())).isEqualTo(uid(asked.getContentAsString()));
    }

    private void convene() {
        var city = actor("technique.suresnes");
        web.app()
                .send(new DraftConvention(
                        meeting.convention(),
                        actor("juriste.suresnes"),
                        "suresnes-xxii",
                        "abcd1234",
                        TEXT,
                        PARTIES,
                        Map.of(),
                        TODAY));
        var committee = new Committees(new YamlTemplates("").latest("suresnes-xxii"), PARTIES)
                .convenedBy(SURESNES, "pilotage")
                .orElseThrow();
        var now = Instant.now();
        var when = new Appointment(now.plus(3, ChronoUnit.DAYS), 90, MeetingMode.REMOTE, TEXT);
        web.app().send(new ConveneCommittee(meeting, city, committee, when, TEXT, now, TODAY));
        assertThat(web.app().bean(CaughtUp.class).await()).isTrue();
    }

    private MockHttpServletRequestBuilder get() {
        return MockMvcRequestBuilders.get(
                "/api/v1/conventions/" + meeting.convention().value() + "/meetings/" + meeting.value() + ".ics");
    }

    private static String uid(String file) {
        return ReadCalendar.of(file).events().getFirst().value("UID");
    }
}
