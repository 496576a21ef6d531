package org.pacta.infra.views;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** News read from the record itself; what moves by itself, steps, clocks and mails, is none, but for a mail that nobody will get. */
@Component
class JdbcNews implements News {

    private static final String READ = """
            select e.convention, count(*) as facts, array_agg(distinct split_part(e.payload_type, '.', 1)) as matters,
                   bool_and(s.position is null) as never
            from domain_event e
                left join convention_seen s on s.convention = e.convention and s.actor = :actor
            where e.convention = any(:conventions) and e.global_index > coalesce(s.position, 0)
              and (split_part(e.payload_type, '.', 1) not in ('task', 'deadline', 'courriel')
                   or e.payload_type = 'courriel.CourrielFailed'
                      and (convert_from(e.payload, 'UTF8')::jsonb ->> 'forGood')::boolean)
              and convert_from(e.metadata, 'UTF8')::jsonb ->> 'actor' <> :actor
              and not exists (select 1 from reader_view r
                              where r.convention = e.convention and r.aggregate_id = e.aggregate_id
                              group by r.aggregate_id having not array_agg(r.organisation) && :organisations::text[])
            group by e.convention""";

    private final JdbcClient jdbc;

    JdbcNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ConventionId, Since> of(Person person, Collection<ConventionId> conventions) {
        return jdbc
                .sql(READ)
                .param("actor", person.id().value())
                .param(
                        "conventions",
                        conventions.stream().map(ConventionId::value).toArray(UUID[]::new))
                .param("organisations", Seats.organisationsOf(person))
                .query((row, number) -> {
                    var matters = (String[]) row.getArray("matters").getArray();
                    return Map.entry(
                            new ConventionId(row.getObject("convention", UUID.class)),
                            new Since(
                                    row.getInt("facts"),
                                    new LinkedHashSet<>(Arrays.asList(matters)),
                                    row.getBoolean("never")));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void seen(Person person, ConventionId convention) {
        jdbc.sql("""
                        insert into convention_seen (actor, convention, position)
                        select :actor, :convention, coalesce(max(global_index), 0) from domain_event where convention = :convention
                        on conflict (actor, convention) do update set position = excluded.position
                            where convention_seen.position < excluded.position""")
                .param("actor", person.id().value())
                .param("convention", convention.value())
                .update();
    }
}
