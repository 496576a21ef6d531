package org.pacta.infra.views;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.ConventionEvent;
import org.pacta.domain.convention.ConventionEvent.ConventionDrafted;
import org.pacta.domain.convention.ConventionEvent.ConventionEnteredIntoForce;
import org.pacta.domain.convention.ConventionEvent.ConventionReturned;
import org.pacta.domain.convention.ConventionEvent.ConventionSubmitted;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Templates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the list of conventions: what it is, whose it is, where it stands. */
@Component
@ProcessingGroup(ViewProcessors.CONVENTIONS)
class ConventionProjection {

    private final JdbcClient jdbc;
    private final SealedTexts texts;
    private final Templates templates;
    private final PublicNumbers numbers;
    private final PartyProjection seats;

    ConventionProjection(
            JdbcClient jdbc, SealedTexts texts, Templates templates, PublicNumbers numbers, PartyProjection seats) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.templates = templates;
        this.numbers = numbers;
        this.seats = seats;
    }

    @EventHandler
    void on(DomainEvent event, @Timestamp Instant at) {
        var id = event.id().convention();
        if (event instanceof ConventionDrafted drafted) add(drafted, at);
        if (event instanceof ConventionEvent fact) follow(fact);
        seats.follow(event, at);
        jdbc.sql("update convention_view set updated_at = greatest(updated_at, :at) where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate convention_view, party_view, former_party_view").update();
    }

    private void add(ConventionDrafted event, Instant at) {
        var reference = numbers.give(event.id(), event.legalDate().getYear());
        var title = texts.read(event.id(), event.title());
        var template = templates.get(event.template(), event.templateVersion());
        jdbc.sql("""
                        insert into convention_view (id, reference, title, template, template_version, edition, state, version,
                                                     drafted_for, drafted_on, updated_at, searchable)
                        values (:id, :reference, :title, :template, :templateVersion, :edition, :state, 1,
                                :draftedFor, :draftedOn, :at, :searchable)
                        on conflict (id) do nothing""")
                .param("id", event.id().value())
                .param("reference", reference)
                .param("title", title)
                .param("template", event.template())
                .param("templateVersion", event.templateVersion())
                .param("edition", event.edition())
                .param("state", ConventionState.DRAFT.code())
                .param("draftedFor", event.draftedFor().alias())
                .param("draftedOn", event.legalDate())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("searchable", ConventionTitles.searchable(reference, title, template.id(), template.title()))
                .update();
        addParties(event);
    }

    private void addParties(ConventionDrafted event) {
        for (int position = 0; position < event.parties().size(); position++) {
            var party = event.parties().get(position);
            jdbc.sql("""
                            insert into party_view (convention, position, role, organisation)
                            values (:convention, :position, :role, :organisation) on conflict do nothing""")
                    .param("convention", event.id().value())
                    .param("position", position)
                    .param("role", party.role())
                    .param("organisation", party.organisation().alias())
                    .update();
        }
    }

    private void follow(ConventionEvent event) {
        ConventionState.after(event, templateOf(event.id()))
                .ifPresent(state -> jdbc.sql("""
                        update convention_view set state = :state, version = coalesce(:version, version),
                               submitted_text = coalesce(:text, submitted_text), in_force_on = coalesce(:inForce, in_force_on)
                        where id = :id""")
                        .param("state", state.code())
                        .param("version", versionAfter(event), java.sql.Types.INTEGER)
                        .param(
                                "text",
                                event instanceof ConventionSubmitted s
                                        ? s.text().hex()
                                        : null,
                                java.sql.Types.VARCHAR)
                        .param("inForce", inForceOn(event), java.sql.Types.DATE)
                        .param("id", event.id().value())
                        .update());
    }

    /** While a text is being drafted, the version is the one it will be submitted as. */
    private static @Nullable Integer versionAfter(ConventionEvent event) {
        return switch (event) {
            case ConventionSubmitted e -> e.version();
            case ConventionReturned e -> e.version() + 1;
            default -> null;
        };
    }

    private static @Nullable LocalDate inForceOn(ConventionEvent event) {
        return event instanceof ConventionEnteredIntoForce e ? e.legalDate() : null;
    }

    private ConventionTemplate templateOf(ConventionId id) {
        return Objects.requireNonNull(jdbc.sql("select template, template_version from convention_view where id = :id")
                .param("id", id.value())
                .query((row, n) -> templates.get(row.getString("template"), row.getInt("template_version")))
                .single());
    }
}
