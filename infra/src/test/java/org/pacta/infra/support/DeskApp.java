package org.pacta.infra.support;

import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration;
import org.axonframework.springboot.autoconfig.InfraConfiguration;
import org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.desk.Editions;
import org.pacta.infra.eventstore.CommandConfiguration;
import org.pacta.infra.eventstore.DomainBeans;
import org.pacta.infra.eventstore.EventStoreConfiguration;
import org.pacta.infra.eventstore.PromptReading;
import org.pacta.infra.eventstore.ReaderConfiguration;
import org.pacta.infra.idempotency.NewIdentifiers;
import org.pacta.infra.views.SealedTexts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk with its real rules, store and views on a real database; nobody drives the processes but the test. */
public final class DeskApp implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    public DeskApp(Class<?>... more) {
        this(onTestPostgres(), more);
    }

    /** On the database that {@code where} tells as the application's properties do. */
    public DeskApp(Map<String, Object> where, Class<?>... more) {
        var all = new HashMap<>(where);
        all.putIfAbsent("pacta.home", "target/desk-app/" + UUID.randomUUID());
        all.put("axon.update-check.disabled", "true");
        this.context = new SpringApplicationBuilder(Parts.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .properties(all)
                .run();
    }

    private static Map<String, Object> onTestPostgres() {
        return on(TestPostgres.newDatabase());
    }

    /** What an application is told that shares a database of the tests with others. */
    public static Map<String, Object> on(String database) {
        return Map.of(
                "spring.datasource.url",
                database,
                "spring.datasource.username",
                TestPostgres.APPLICATION,
                "spring.datasource.hikari.maximum-pool-size",
                "8",
                "spring.flyway.url",
                database,
                "spring.flyway.user",
                TestPostgres.OWNER);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> List<T> beans(Class<T> type, Class<? extends Annotation> marked) {
        return context.getBeansWithAnnotation(marked).values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    public void send(Object command) {
        bean(CommandGateway.class).sendAndWait(command);
    }

    public People people() {
        return bean(People.class);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Texts sealed as anybody could open them, until their author is forgotten. */
    public static final class OpenSecret implements SealedTexts {

        private final Set<ActorId> forgotten = ConcurrentHashMap.newKeySet();

        @Override
        public SealedText seal(ActorId author, ConventionId convention, String text) {
            var cipher = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            return new SealedText(author, cipher);
        }

        @Override
        public Optional<String> open(ConventionId convention, SealedText text) {
            return forgotten.contains(text.author())
                    ? Optional.empty()
                    : Optional.of(new String(Base64.getDecoder().decode(text.cipher()), StandardCharsets.UTF_8));
        }

        public void forget(ActorId author) {
            forgotten.add(author);
        }

        public void remember(ActorId author) {
            forgotten.remove(author);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan({
        "org.pacta.infra.assemblies",
        "org.pacta.infra.calendar",
        "org.pacta.infra.desk",
        "org.pacta.infra.documents",
        "org.pacta.infra.registers",
        "org.pacta.infra.template",
        "org.pacta.infra.time",
        "org.pacta.infra.views"
    })
    @Import({
        DomainBeans.class,
        EventStoreConfiguration.class,
        CommandConfiguration.class,
        ReaderConfiguration.class,
        PromptReading.class,
        NewIdentifiers.class
    })
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        JdbcAutoConfiguration.class,
        AxonAutoConfiguration.class,
        EventProcessingAutoConfiguration.class,
        InfraConfiguration.class,
        InterceptorAutoConfiguration.class,
        org.axonframework.springboot.autoconfig.TransactionAutoConfiguration.class
    })
    static class Parts {

        @Bean
        People people() {
            return new People();
        }

        @Bean
        OpenSecret texts() {
            return new OpenSecret();
        }

        @Bean
        Editions editions() {
            return () -> "abcd1234";
        }
    }
}
