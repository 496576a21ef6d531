package org.pacta.preview;

import static org.pacta.domain.deadline.Ground.CNIL_AWAITS_INFORMATION;
import static org.pacta.domain.deadline.Ground.PREFET_AWAITS_DOCUMENTS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.Ground;
import org.pacta.domain.deadline.Notice;
import org.pacta.domain.deadline.Notice.Channel;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.RecountCause;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.DeadlineStory;
import org.pacta.infra.views.DeadlineStory.Change;
import org.pacta.infra.views.DeadlineStory.Told;
import org.pacta.workflows.step.ConventionFacts.Recounted;

/** What became of some deadlines of the preview: clocks that stopped and went on, people who were told. */
final class PreviewTales {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final Organisation AIX = new Organisation("aix");

    private PreviewTales() {}

    static void tell(PreviewWorld w) {
        with(
                w,
                w.suresnes,
                "cnil-extension",
                List.of(change("suspended", CNIL_AWAITS_INFORMATION, "2026-03-09", "2026-06-08", null)),
                List.of());
        with(
                w,
                w.suresnes,
                "prefet-deferral",
                List.of(
                        change("interrupted", PREFET_AWAITS_DOCUMENTS, "2026-02-20", "2026-04-14", null),
                        change("restarted", PREFET_AWAITS_DOCUMENTS, "2026-02-27", "2026-04-14", "2026-04-28")),
                List.of());
        with(
                w,
                w.suresnes,
                "list-of-deliberations",
                List.of(),
                List.of(
                        told("reminder", "-P3D", SURESNES, Role.ASSEMBLEES, "2026-02-13"),
                        told("reminder", "-P1D", SURESNES, Role.ASSEMBLEES, "2026-02-15")));
        with(
                w,
                w.suresnes,
                "cnil-answer",
                List.of(),
                List.of(
                        told("reminder", "-P14D", SURESNES, Role.DPO, "2026-03-11"),
                        told("reminder", "-P14D", new Organisation("xxii"), Role.DPO, "2026-03-11")));
        with(
                w,
                w.aix,
                "list-of-deliberations",
                List.of(),
                List.of(told("escalation", "P0D", AIX, Role.EXECUTIF, "2026-03-11")));
    }

    private static void with(
            PreviewWorld w, ConventionId convention, String code, List<Change> changes, List<Told> told) {
        w.deadlines.replaceAll(row -> row.convention().equals(convention)
                        && row.deadline().code().equals(code)
                ? new DeadlineRow(
                        row.id(),
                        row.convention(),
                        row.subject(),
                        row.deadline(),
                        row.state(),
                        new DeadlineStory(
                                Set.of(SURESNES), changes, told, code.equals("cnil-answer") ? recount(row) : null))
                : row);
    }

    private static Recounted recount(DeadlineRow row) {
        var recorded = row.deadline();
        var day = over("2026-04-28");
        return new Recounted(
                new RecordedDeadline(
                        recorded.code(),
                        recorded.obligation(),
                        recorded.source(),
                        recorded.regime(),
                        recorded.rules(),
                        recorded.zone(),
                        recorded.trigger(),
                        day,
                        day,
                        List.of("échéance un jour chômé depuis peu : reportée au mardi 28 avril 2026"),
                        recorded.territory()),
                RecountCause.CALENDAR);
    }

    private static Change change(String kind, Ground ground, String on, String from, @Nullable String to) {
        return new Change(kind, ground, LocalDate.parse(on), over(from), to == null ? null : over(to));
    }

    private static Told told(String kind, String offset, Organisation party, Role role, String on) {
        return new Told(kind, new Notice(offset, Channel.INBOX, party, role), LocalDate.parse(on));
    }

    /** The midnight that ends this day in Paris. */
    private static Instant over(String lastDay) {
        return LocalDate.parse(lastDay)
                .plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Europe/Paris"))
                .toInstant();
    }
}
