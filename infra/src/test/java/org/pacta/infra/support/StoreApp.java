package org.pacta.infra.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.domain.template.Templates;
import org.pacta.infra.eventstore.AggregateTypes;
import org.pacta.infra.eventstore.CommandConfiguration;
import org.pacta.infra.eventstore.DomainBeans;
import org.pacta.infra.eventstore.DomainClasses;
import org.pacta.infra.eventstore.EventNames;
import org.pacta.infra.eventstore.EventStoreConfiguration;
import org.pacta.infra.eventstore.ObligationsOfTemplate;
import org.pacta.infra.eventstore.ReaderConfiguration;
import org.pacta.infra.template.YamlTemplates;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The event store alone, as the application runs it, around one small aggregate. */
public final class StoreApp implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2024, 2, 9);
    public static final Actor CLERK =
            new Actor(new ActorId("clerk"), new Organisation("suresnes"), Set.of(Role.ASSEMBLEES));

    private final ConfigurableApplicationContext context;

    public StoreApp(String database, Class<?>... more) {
        this(database, List.of(), more);
    }

    public StoreApp(String database, List<String> properties, Class<?>... more) {
        this(
                database,
                properties,
                Stream.concat(Stream.of(Probe.class), Stream.of(more)).toList());
    }

    /** Around the aggregates of the domain instead. */
    public static StoreApp ofTheDomain(String database, Class<?>... more) {
        return new StoreApp(
                database,
                List.of(),
                Stream.concat(Stream.of(DomainBeans.class), Stream.of(more)).toList());
    }

    private StoreApp(String database, List<String> properties, List<Class<?>> more) {
        var all = new ArrayList<>(List.of(
                "spring.datasource.url=" + database,
                "spring.datasource.username=" + TestPostgres.APPLICATION,
                "spring.datasource.hikari.maximum-pool-size=8",
                "spring.flyway.url=" + database,
                "spring.flyway.user=" + TestPostgres.OWNER,
                "axon.update-check.disabled=true"));
        all.addAll(properties);
        this.context = new SpringApplicationBuilder(Parts.class)
                .sources(more.toArray(Class<?>[]::new))
                .web(WebApplicationType.NONE)
                .run(all.stream().map(property -> "--" + property).toArray(String[]::new));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    public <T> T send(Object command) {
        return bean(CommandGateway.class).sendAndWait(command);
    }

    /** A task just opened, of a new convention. */
    public TaskId openTask() {
        return openTask(new ConventionId(UUID.randomUUID()));
    }

    public TaskId openTask(ConventionId convention) {
        var organisation = new Organisation("suresnes");
        var id = TaskId.of(convention, "probe-" + UUID.randomUUID(), organisation, 1);
        var roles = List.of(Role.ASSEMBLEES, Role.JURISTE);
        send(new OpenTask(id, new Assignment(convention.toString(), "task", "probe", organisation, roles, 1), DAY));
        return id;
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @Import({EventStoreConfiguration.class, CommandConfiguration.class, ReaderConfiguration.class})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JdbcAutoConfiguration.class,
        AxonAutoConfiguration.class,
        EventProcessingAutoConfiguration.class,
        InfraConfiguration.class,
        InterceptorAutoConfiguration.class,
        org.axonframework.springboot.autoconfig.TransactionAutoConfiguration.class
    })
    static class Parts {}

    @Configuration(proxyBeanMethods = false)
    static class Probe {

        @Bean
        AggregateTypes aggregateTypes() {
            return new AggregateTypes(List.of(ProbeTask.class));
        }

        @Bean
        EventNames eventNames() {
            return new EventNames(DomainClasses.scan().events());
        }

        @Bean
        Templates templates() {
            return new YamlTemplates("");
        }

        @Bean
        ObligationsOfTemplate obligations() {
            return (template, version) -> Set.of("SUR-0", "SUR-26", "MET-30");
        }

        @Bean
        ProbePort port() {
            return new ProbePort();
        }
    }
}
