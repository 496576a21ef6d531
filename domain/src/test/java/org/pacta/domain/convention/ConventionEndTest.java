package org.pacta.domain.convention;

import static org.pacta.domain.convention.ConventionInForceTest.authorised;
import static org.pacta.domain.convention.ConventionInForceTest.signed;
import static org.pacta.domain.convention.Conventions.fixture;
import static org.pacta.domain.shared.People.CONVENTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.ConventionCommand.AmendConvention;
import org.pacta.domain.convention.ConventionCommand.ArchiveConvention;
import org.pacta.domain.convention.ConventionCommand.EndConvention;
import org.pacta.domain.convention.ConventionEvent.ConventionArchived;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.pacta.proofs.Proves;

@DisplayName("A convention that ends")
class ConventionEndTest {

    static final LocalDate SIGNED = LocalDate.of(2021, 8, 31);
    static final LocalDate LATER = LocalDate.of(2022, 1, 14);
    static final ConventionEnded ENDED = new ConventionEnded(CONVENTION, EndCause.CNIL_REFUSAL, LATER);

    @Test
    @Proves("SUR-15.3")
    void may_be_signed_only_and_not_yet_in_force_where_the_cnil_has_refused() {
        fixture().given(signed("suresnes-xxii", SIGNED)).when(end()).expectEvents(ENDED);
    }

    @Test
    void ends_once_and_not_before_it_binds_anybody() {
        var ended = new ArrayList<Object>(signed("suresnes-xxii", SIGNED));
        ended.add(ENDED);
        fixture().given(ended).when(end()).expectNoEvents();
        fixture().given(authorised("suresnes-xxii")).when(end()).expectNoEvents();
    }

    @Test
    @Proves({"SUR-24", "SUR-16.1"})
    void is_not_changed_any_more_by_an_avenant_that_was_being_approved_meanwhile() {
        var amend = new AmendConvention(CONVENTION, 1, List.of(), LATER);
        var file = new ArrayList<Object>(signed("suresnes-xxii", SIGNED));
        file.add(new ConventionEnded(CONVENTION, EndCause.RESILIATION, LATER));
        fixture().given(file).when(amend).expectNoEvents();
    }

    @Test
    void is_archived_once_it_has_ended() {
        var archived = new ConventionArchived(CONVENTION, LATER);
        var file = new ArrayList<Object>(signed("suresnes-xxii", SIGNED));
        fixture().given(file).when(new ArchiveConvention(CONVENTION, LATER)).expectNoEvents();
        file.add(ENDED);
        fixture().given(file).when(new ArchiveConvention(CONVENTION, LATER)).expectEvents(archived);
        file.add(archived);
        fixture().given(file).when(new ArchiveConvention(CONVENTION, LATER)).expectNoEvents();
    }

    private static EndConvention end() {
        return new EndConvention(CONVENTION, EndCause.CNIL_REFUSAL, LATER);
    }
}
