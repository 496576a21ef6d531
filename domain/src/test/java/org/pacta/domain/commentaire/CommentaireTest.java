package org.pacta.domain.commentaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.commentaire.CommentaireCommand.WithdrawComment;
import org.pacta.domain.commentaire.CommentaireCommand.WriteComment;
import org.pacta.domain.commentaire.CommentaireEvent.CommentWithdrawn;
import org.pacta.domain.commentaire.CommentaireEvent.CommentWritten;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

@DisplayName("A comment")
class CommentaireTest {

    static final CommentaireId ID = new CommentaireId(CONVENTION, new UUID(0, 7));
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Actor LAWYER = actor(SURESNES, Role.JURISTE);
    static final SealedText TEXT = new SealedText(LAWYER.id(), "Y2lwaGVy");
    static final CommentWritten WRITTEN = new CommentWritten(ID, SURESNES, Audience.INTERNAL, TEXT, DAY);

    @Test
    void is_written_for_the_own_organisation_and_once() {
        comment().givenNoPriorActivity().when(write(LAWYER)).expectEvents(WRITTEN);
        comment().given(WRITTEN).when(write(LAWYER)).expectNoEvents();
        expectRefusal(
                comment().givenNoPriorActivity().when(write(actor(XXII, Role.JURISTE))),
                CommentaireRule.OWN_ORGANISATION);
    }

    @Test
    void is_read_by_colleagues_alone_where_it_is_internal() {
        assertThat(WRITTEN.readers()).containsExactly(SURESNES);
        assertThat(new CommentWritten(ID, SURESNES, Audience.SHARED, TEXT, DAY).readers())
                .isEmpty();
    }

    @Test
    void is_withdrawn_by_its_author_once() {
        var withdrawal = new WithdrawComment(ID, LAWYER, DAY);
        comment().given(WRITTEN).when(withdrawal).expectEvents(new CommentWithdrawn(ID, DAY));
        expectRefusal(
                comment().given(WRITTEN).when(new WithdrawComment(ID, actor(SURESNES, Role.DPO), DAY)),
                CommentaireRule.AUTHOR_WITHDRAWS);
        expectRefusal(comment().given(WRITTEN, new CommentWithdrawn(ID, DAY)).when(withdrawal), CommentaireRule.STANDS);
    }

    private static WriteComment write(Actor by) {
        return new WriteComment(ID, by, SURESNES, Audience.INTERNAL, TEXT, DAY);
    }

    private static FixtureConfiguration<Commentaire> comment() {
        return new AggregateTestFixture<>(Commentaire.class);
    }
}
