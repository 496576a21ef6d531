package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.actor;

import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.legalite.LegaliteCommand.OpenLegalityControl;
import org.pacta.domain.legalite.LegaliteCommand.PublishAct;
import org.pacta.domain.legalite.Publication;
import org.pacta.domain.legalite.Publication.Channel;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.time.LegalClock;

/** No reader keeps deadlines here: none is recorded as met, neither soon nor later. */
@DisplayName("The page after a POST")
class MetAtOnceTest {

    static final LocalDate TODAY = LocalDate.now(LegalClock.PARIS);
    static final String LIST = "list-of-deliberations";

    @AutoClose
    static final DeskApp app = new DeskApp();

    @Test
    void shows_that_a_fact_met_a_deadline_before_the_record_says_so() {
        var files = Files.drafted(app, TODAY);
        app.send(new OpenLegalityControl(files.control(), TODAY, TODAY));
        assertThat(files.deadline(LIST).state()).isEqualTo("running");
        var published = new Publication(Channel.ELECTRONIC, TODAY);
        app.send(new PublishAct(files.control(), actor("assemblees.suresnes"), published));
        assertThat(files.deadline(LIST).state()).isEqualTo("met");
        assertThat(files.facts()).isEmpty();
    }
}
