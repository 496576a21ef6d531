package org.pacta.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.template.Templates;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.ConventionRow;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.FactRow;
import org.pacta.infra.views.TaskRow;

/** Three conventions on their way, as one would find them on a Thursday morning in March. */
final class PreviewWorld {

    static final Instant NOW = Instant.parse("2026-03-12T09:20:00Z");

    final Map<ConventionId, PreviewFacts> conventions = new LinkedHashMap<>();
    final Map<UUID, TaskRow> tasks = new LinkedHashMap<>();
    final List<FactRow> facts = new ArrayList<>();
    final List<DeadlineRow> deadlines = new ArrayList<>();
    final ConventionId suresnes = id("suresnes");
    final ConventionId aix = id("aix");
    final ConventionId var = id("var");

    private final ObjectMapper json = new ObjectMapper();
    private final Templates templates;
    private final Documents documents;

    PreviewWorld(Templates templates, Documents documents) {
        this.templates = templates;
        this.documents = documents;
        convention(
                suresnes,
                "2026-0001",
                "Analyse vidéo au centre de supervision urbain",
                "suresnes-xxii",
                "signature",
                2,
                Map.of(
                        "delai-installation",
                        "P1M",
                        "lieu-signature",
                        "Suresnes",
                        "specifications",
                        "apres-signature",
                        "interlocuteur-ville",
                        ""),
                new Party("ville", new Organisation("suresnes")),
                new Party("partenaire", new Organisation("xxii")));
        convention(
                aix,
                "2026-0002",
                "Territoires intelligents : équipements et données partagés",
                "smart-metropole",
                "deliberation",
                1,
                Map.of("fin-programme", "2027-12-31"),
                new Party("metropole", new Organisation("metropole")),
                new Party("partenaire", new Organisation("aix")));
        convention(
                var,
                "2026-0003",
                "Assistance rédactionnelle par intelligence artificielle",
                "var-ia",
                "draft",
                1,
                Map.of(),
                new Party("departement", new Organisation("var")),
                new Party("collectivite", new Organisation("collectivite")));
        PreviewStories.tell(this);
        PreviewPressing.tell(this);
        PreviewTales.tell(this);
    }

    /** Everything as it was, for the next test. */
    void beginAgain() {
        tasks.clear();
        facts.clear();
        deadlines.clear();
        PreviewStories.tell(this);
        PreviewPressing.tell(this);
        PreviewTales.tell(this);
    }

    /** The open step of this organisation. */
    static UUID taskOf(String action, String organisation) {
        return UUID.nameUUIDFromBytes((action + "|" + organisation).getBytes());
    }

    static ConventionId id(String name) {
        return new ConventionId(UUID.nameUUIDFromBytes(name.getBytes()));
    }

    private void convention(
            ConventionId id,
            String reference,
            String title,
            String template,
            String state,
            int version,
            Map<String, String> blanks,
            Party... parties) {
        var row = row(id, reference, title, template, state, version, parties, null);
        var facts = new PreviewFacts(row, templates.latest(template), blanks);
        if (!state.equals("draft")) {
            var text = PreviewTexts.of(facts);
            documents.keepText(id, parties[0].organisation(), text);
            row = row(
                    id,
                    reference,
                    title,
                    template,
                    state,
                    version,
                    parties,
                    Sha256.ofText(text).hex());
        }
        conventions.put(id, new PreviewFacts(row, templates.latest(template), blanks));
    }

    private ConventionRow row(
            ConventionId id,
            String reference,
            String title,
            String template,
            String state,
            int version,
            Party[] parties,
            @Nullable String text) {
        return new ConventionRow(
                id,
                reference,
                title,
                template,
                1,
                "3f9a12cd",
                state,
                version,
                parties[0].organisation(),
                List.of(parties),
                text,
                LocalDate.of(2026, 1, 12),
                null,
                NOW.minusSeconds(86_400L * conventions.size() * 3));
    }

    /** {@code by}: who ended it, or null where it is still asked. */
    void task(
            ConventionId convention,
            String subject,
            String matter,
            String action,
            String organisation,
            Role role,
            @Nullable String due,
            String opened,
            @Nullable String ended,
            @Nullable String by) {
        var id = ended == null
                ? taskOf(action, organisation)
                : UUID.nameUUIDFromBytes((subject + action + organisation).getBytes());
        var endedBy = by == null ? null : PreviewPeople.id(by).value();
        tasks.put(
                id,
                new TaskRow(
                        id,
                        convention,
                        subject,
                        matter,
                        action,
                        new Organisation(organisation),
                        Set.of(role),
                        1,
                        by == null ? TaskRow.State.OPEN : TaskRow.State.DONE,
                        endedBy,
                        null,
                        by == null ? null : "done",
                        due == null ? null : Instant.parse(due),
                        LegalClock.PARIS,
                        Instant.parse(opened),
                        ended == null ? null : Instant.parse(ended),
                        endedBy));
    }

    void fact(
            ConventionId convention,
            String aggregate,
            String type,
            String legalDate,
            String recorded,
            @Nullable String by,
            String data,
            String... obligations) {
        var full = data.isEmpty()
                ? "{\"id\":\"" + aggregate + "\",\"legalDate\":\"" + legalDate + "\"}"
                : "{\"id\":\"" + aggregate + "\",\"legalDate\":\"" + legalDate + "\"," + data + "}";
        try {
            facts.add(new FactRow(
                    facts.size() + 1,
                    UUID.randomUUID().toString(),
                    aggregate,
                    type,
                    LocalDate.parse(legalDate),
                    Instant.parse(recorded),
                    by == null ? "pacta" : PreviewPeople.id(by).value(),
                    null,
                    by == null ? "pacta" : by.split("\\.")[1],
                    List.of(obligations),
                    json.readTree(full),
                    Sha256.ofText(type + facts.size() + convention).hex()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    void deadline(
            ConventionId convention,
            String code,
            String obligation,
            String source,
            String regime,
            String trigger,
            String nominal,
            String prudent,
            String state,
            String... steps) {
        var zone = ZoneId.of("Europe/Paris");
        deadlines.add(new DeadlineRow(
                UUID.randomUUID(),
                convention,
                convention.toString(),
                new RecordedDeadline(
                        code,
                        obligation,
                        source,
                        regime,
                        "1",
                        zone,
                        midnight(trigger, zone),
                        midnight(nominal, zone),
                        midnight(prudent, zone),
                        List.of(steps),
                        null),
                state));
    }

    private static Instant midnight(String day, ZoneId zone) {
        return LocalDate.parse(day).atStartOfDay(zone).toInstant();
    }
}
