package org.pacta.workflows.engine;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.workflows.task.Subjects;

/** What a job carries: ids, dates and routing answers as process variables, and the constants of its element as headers. */
public record JobInput(Map<String, Object> variables, Map<String, String> headers, ZonedDateTime now) {

    /** The legal day, Europe/Paris. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    public String subject() {
        return text("subject");
    }

    public String text(String name) {
        var value = variables.get(name);
        if (value == null) throw new IllegalStateException("The process gives no variable " + name);
        return value.toString();
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    public Organisation organisation(String name) {
        return new Organisation(text(name));
    }

    public List<Organisation> organisations(String name) {
        return variables.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).map(Organisation::new).toList()
                : List.of();
    }

    public Sha256 sha256(String name) {
        return new Sha256(text(name));
    }

    public ConventionId conventionId() {
        return ConventionId.of(subject());
    }

    /** The version that the process of a convention or of an avenant is about; none before the first is asked for. */
    public TextId textId() {
        return Subjects.of(subject()) instanceof AvenantId avenant
                ? avenant.text(number("version"))
                : new TextId(conventionId(), number("version"));
    }

    public String header(String name) {
        var value = headers.get(name);
        if (value == null) throw new IllegalStateException("The model gives no header " + name);
        return value;
    }

    public List<String> list(String header) {
        return List.of(header(header).split(","));
    }
}
