package org.pacta.infra.breaches;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pacta.domain.breach.NotificationPoint;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.breaches.Notification.Found;
import org.pacta.infra.breaches.Notification.Owed;
import org.pacta.infra.breaches.Notification.Phase;
import org.pacta.infra.letters.Letter;
import org.pacta.infra.screens.words.InWords;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.security.Directory;
import org.pacta.infra.time.LegalClock;
import org.springframework.stereotype.Component;

/** The content of a notification in French, for whoever fills in the CNIL's form or keeps the file (GDPR art. 33(3)). */
@Component
public class NotificationLetter {

    private final WordList values = WordList.all("classpath:screens/words/values.properties");
    private final Directory directory;
    private final LegalClock clock;

    public NotificationLetter(Directory directory, LegalClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** One line of a table. */
    public record Row(String heading, String text) {}

    /** What was told at one time. */
    public record Told(String heading, List<Row> rows) {}

    Letter of(Notification of) {
        var found = new ArrayList<>(found(of.found()));
        if (of.owed() != null) found.addAll(owed(of.owed()));
        return new Letter(
                "notification",
                "Contenu de la notification d’une violation de données, " + of.reference(),
                organisation(
                        of.owed() == null ? of.found().reportedBy() : of.owed().notifier()),
                Map.of(
                        "convention", of.reference() + ", " + of.title(),
                        "on", InWords.moment(clock.instant()),
                        "standing", standing(of),
                        "found", found,
                        "phases", phases(of.phases()),
                        "missing",
                                of.missing().stream()
                                        .map(NotificationLetter::line)
                                        .toList(),
                        "breach", of.breach()));
    }

    private static String standing(Notification of) {
        return switch (of.state()) {
            case TO_NOTIFY -> "Rien n’a encore été dit à la CNIL.";
            case IN_PART -> "La CNIL est notifiée en partie ; ce qui manque doit suivre.";
            case WHOLE -> "La CNIL est notifiée, et rien ne manque.";
            case WAIVED -> "La CNIL n’est pas notifiée, faute de risque vraisemblable : " + of.setAside();
            case RULED_OUT -> "La CNIL n’a pas à être notifiée, ce n’est pas une violation : " + of.setAside();
        };
    }

    private List<Row> found(Found found) {
        return List.of(
                new Row("Signalée par", organisation(found.reportedBy())),
                new Row(
                        "Ce qui est atteint",
                        found.natures().stream().map(values::of).collect(joining(", "))),
                new Row(
                        "Survenue le",
                        found.occurredAt() == null ? "pas encore connu" : InWords.moment(found.occurredAt())),
                new Row("Connue le", InWords.moment(found.awareAt())),
                new Row("Ce qui l’a rendu certain", found.certainty()),
                new Row("Faits", found.account()));
    }

    private List<Row> owed(Owed owed) {
        return List.of(
                new Row("À notifier par", organisation(owed.notifier())),
                new Row("Ses 72 heures courent depuis le", InWords.moment(owed.awareAt())),
                new Row("CNIL à notifier avant le", InWords.moment(owed.notifyBy())),
                new Row("Par prudence, avant le", InWords.moment(owed.prudentlyBy())));
    }

    private static List<Told> phases(List<Phase> phases) {
        return phases.stream()
                .map(phase -> new Told(heading(phase), rows(phase)))
                .toList();
    }

    private static String heading(Phase phase) {
        return phase.at() == null
                ? "Complément, le " + InWords.date(phase.on())
                : "Notification faite le " + InWords.moment(phase.at()) + ", numéro " + phase.number();
    }

    private static List<Row> rows(Phase phase) {
        var rows = new ArrayList<Row>();
        if (phase.lateReason() != null) rows.add(new Row("Motif du retard (art. 33(1))", phase.lateReason()));
        phase.points()
                .forEach(said ->
                        rows.add(new Row(line(said.point()), said.value().toString())));
        return rows;
    }

    private static String line(NotificationPoint point) {
        var label = point.label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1) + " (art. " + point.article() + ")";
    }

    private String organisation(String alias) {
        return directory.nameOf(new Organisation(alias));
    }
}
