package org.pacta.infra.deadlines;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the deadlines that have not had their end: what each is, and whom it concerns. */
@Component
class OpenDeadlines {

    private final JdbcClient jdbc;

    OpenDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DeadlineId id, String subject, String code, Set<Organisation> concerned) {
        jdbc.sql("""
                        insert into deadline_open (deadline, convention, subject, code, concerned)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        id.toString(),
                        id.convention().value(),
                        subject,
                        code,
                        concerned.stream().sorted().map(Organisation::alias).toArray(String[]::new))
                .update();
    }

    /** Deadlines of one aggregate; of these codes only, unless none is named. */
    List<DeadlineId> of(String subject, Collection<String> codes) {
        return jdbc.sql(
                        "select deadline from deadline_open where subject = ? and (cardinality(?) = 0 or code = any(?))")
                .params(subject, codes.toArray(String[]::new), codes.toArray(String[]::new))
                .query((row, number) -> DeadlineId.of(row.getString(1)))
                .list();
    }

    List<DeadlineId> of(ConventionId convention, String code) {
        return jdbc.sql("select deadline from deadline_open where convention = ? and code = ?")
                .params(convention.value(), code)
                .query((row, number) -> DeadlineId.of(row.getString(1)))
                .list();
    }

    /** Text ids of what the open deadlines of a convention are about. */
    List<String> subjects(ConventionId convention) {
        return jdbc.sql("select distinct subject from deadline_open where convention = ?")
                .param(convention.value())
                .query(String.class)
                .list();
    }

    /** Nobody, once it is over. */
    Set<Organisation> concerned(DeadlineId id) {
        return jdbc
                .sql("select unnest(concerned) from deadline_open where deadline = ?")
                .param(id.toString())
                .query(String.class)
                .list()
                .stream()
                .map(Organisation::new)
                .collect(Collectors.toSet());
    }

    void recounted(DeadlineId id, int times) {
        jdbc.sql("update deadline_open set recounts = ? where deadline = ?")
                .params(times, id.toString())
                .update();
    }

    int recounts(DeadlineId id) {
        return jdbc.sql("select recounts from deadline_open where deadline = ?")
                .param(id.toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Those of a convention that bear one of these codes. */
    List<DeadlineId> ofCodes(ConventionId convention, Collection<String> codes) {
        return jdbc.sql("select deadline from deadline_open where convention = ? and code = any(?)")
                .params(convention.value(), codes.toArray(String[]::new))
                .query((row, number) -> DeadlineId.of(row.getString(1)))
                .list();
    }

    void questioned(DeadlineId id, Organisation decider, int avenant) {
        jdbc.sql("update deadline_open set decider = ?, avenants = array_append(avenants, ?) where deadline = ?")
                .params(decider.alias(), avenant, id.toString())
                .update();
    }

    /** What is asked about it: who decides, after which avenants. */
    Optional<Questions> questions(DeadlineId id) {
        return jdbc.sql("select decider, avenants from deadline_open where deadline = ? and decider is not null")
                .param(id.toString())
                .query((row, number) -> new Questions(new Organisation(row.getString(1)), List.of((Integer[])
                        row.getArray(2).getArray())))
                .optional();
    }

    record Questions(Organisation decider, List<Integer> avenants) {}

    void remove(DeadlineId id) {
        jdbc.sql("delete from deadline_open where deadline = ?")
                .param(id.toString())
                .update();
    }
}
