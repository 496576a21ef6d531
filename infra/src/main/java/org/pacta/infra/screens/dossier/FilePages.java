package org.pacta.infra.screens.dossier;

import java.util.List;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.screens.facts.ConventionFile;
import org.pacta.infra.screens.facts.FileReading;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.DeadlineRow;
import org.pacta.infra.views.Inbox;
import org.pacta.infra.views.News;
import org.pacta.infra.views.TaskRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens a file for a page: its header, and what the pages below it draw from. */
@Component
public class FilePages {

    private final FileReading files;
    private final Conventions conventions;
    private final Inbox inbox;
    private final Dossiers dossiers;
    private final News news;

    public FilePages(FileReading files, Conventions conventions, Inbox inbox, Dossiers dossiers, News news) {
        this.files = files;
        this.conventions = conventions;
        this.inbox = inbox;
        this.dossiers = dossiers;
        this.news = news;
    }

    /** A file that lies open. */
    public record Open(ConventionFile file, Dossier dossier, List<TaskRow> tasks, List<DeadlineRow> deadlines) {}

    public ConventionFile file(Person person, ConventionId id) {
        return files.open(person, id);
    }

    public Open open(Person person, ConventionId id, String tab, Model model) {
        var file = files.open(person, id);
        var tasks = inbox.of(person, id);
        var deadlines = conventions.deadlines(person, id);
        var dossier = dossiers.of(person, file, tasks, deadlines);
        news.seen(person, id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("tab", tab);
        return new Open(file, dossier, tasks, deadlines);
    }
}
