package org.pacta.preview;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pacta.domain.deadline.LegalCalendar;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Places;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.template.Templates;
import org.pacta.infra.assemblies.Organisations;
import org.pacta.infra.breaches.NotificationFiles;
import org.pacta.infra.breaches.NotificationLetter;
import org.pacta.infra.breaches.Notifications;
import org.pacta.infra.calendar.JollydayCalendar;
import org.pacta.infra.committees.MeetingFiles;
import org.pacta.infra.desk.Bulk;
import org.pacta.infra.desk.Capacities;
import org.pacta.infra.desk.Course;
import org.pacta.infra.desk.Delegating;
import org.pacta.infra.desk.Desk;
import org.pacta.infra.desk.ErasureDesk;
import org.pacta.infra.desk.ErasureForms;
import org.pacta.infra.digests.MailSettings;
import org.pacta.infra.digests.Pace;
import org.pacta.infra.documents.ChangeWords;
import org.pacta.infra.documents.Documents;
import org.pacta.infra.documents.SubmittedTexts;
import org.pacta.infra.drafts.FormDrafts;
import org.pacta.infra.eventstore.DomainClasses;
import org.pacta.infra.eventstore.EventNames;
import org.pacta.infra.evidence.Evidence;
import org.pacta.infra.feeds.FeedNames;
import org.pacta.infra.feeds.Feeds;
import org.pacta.infra.letters.LetterProjects;
import org.pacta.infra.letters.Letters;
import org.pacta.infra.letters.PdfLetters;
import org.pacta.infra.problem.Problems;
import org.pacta.infra.problem.RuleSentences;
import org.pacta.infra.registers.Cells;
import org.pacta.infra.registers.RegisterFiles;
import org.pacta.infra.registers.RegisterLines;
import org.pacta.infra.security.Directory;
import org.pacta.infra.security.Person;
import org.pacta.infra.simulator.Delays;
import org.pacta.infra.simulator.Outlooks;
import org.pacta.infra.simulator.Simulator;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.template.YamlTemplates;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.AllDeadlines;
import org.pacta.infra.views.Delegations;
import org.pacta.infra.views.Erasures;
import org.pacta.infra.views.Mandates;
import org.pacta.infra.views.News;
import org.pacta.infra.views.Reminders;
import org.pacta.infra.views.TextsInForce;
import org.pacta.infra.views.Watch;
import org.pacta.workflows.engine.Models;
import org.pacta.workflows.step.Steps;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.HttpEncodingAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.MultipartAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages over a world in memory, to be looked at and measured: {@code ?qui=elu.aix} chooses who looks, kept in a cookie.
 * Outside of the application's packages, so that its scan never finds it.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "org.pacta.infra.screens",
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*ChangesProcessing"))
@Import({
    Course.class,
    ErasureForms.class,
    Capacities.class,
    Bulk.class,
    SubmittedTexts.class,
    Problems.class,
    RuleSentences.class,
    Organisations.class,
    Delays.class,
    Simulator.class,
    Outlooks.class,
    FeedNames.class,
    Cells.class,
    RegisterFiles.class,
    MeetingFiles.class,
    NotificationFiles.class,
    NotificationLetter.class,
    Notifications.class,
    PdfLetters.class
})
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
public class ScreensPreview implements WebMvcConfigurer {

    static final String STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    public static void main(String[] args) {
        SpringApplication.run(ScreensPreview.class, args);
    }

    @Bean
    Templates templates() {
        return new YamlTemplates("");
    }

    @Bean
    PreviewWorld world(Templates templates, Documents documents) {
        var world = new PreviewWorld(templates, documents);
        PreviewBulk.tell(world);
        return world;
    }

    @Bean
    PreviewViews views(PreviewWorld world) {
        return new PreviewViews(world);
    }

    @Bean
    AllDeadlines deadlines(PreviewWorld world, PreviewViews views) {
        return new PreviewDeadlines(world, views);
    }

    @Bean
    Evidence evidence() {
        return new PreviewEvidence();
    }

    @Bean
    Feeds feeds() {
        return new PreviewFeeds();
    }

    @Bean
    RegisterLines registers(PreviewWorld world) {
        return new PreviewRegisters(world);
    }

    @Bean
    Desk desk(PreviewWorld world) {
        return new PreviewDesk(world);
    }

    @Bean
    LetterProjects letterProjects(Letters letters) {
        return (person, task, body) -> letters.draw(PreviewLetters.project(body));
    }

    @Bean
    Delegations delegations() {
        return PreviewDelegations.delegations();
    }

    @Bean
    Erasures erasures() {
        return PreviewErasures.requests();
    }

    @Bean
    ErasureDesk erasureDesk(ErasureForms forms) {
        return new PreviewErasures(forms);
    }

    @Bean
    Mandates mandates() {
        return PreviewDelegations.mandates();
    }

    @Bean
    Delegating delegating() {
        return PreviewDelegations.desk();
    }

    @Bean
    Reminders reminders() {
        return task -> Optional.empty();
    }

    @Bean
    Watch watch(PreviewWorld world, PreviewViews views) {
        return new PreviewWatch(world, views);
    }

    @Bean
    FormDrafts drafts() {
        return new PreviewDrafts();
    }

    @Bean
    MailSettings mailSettings() {
        return new MailSettings() {
            @Override
            public Setting of(ActorId person) {
                return new Setting(Pace.DIGEST, PreviewWorld.NOW);
            }

            @Override
            public void choose(ActorId person, Pace pace) {}
        };
    }

    @Bean
    Directory directory() {
        return new PreviewPeople();
    }

    @Bean
    Steps steps() {
        return new Steps();
    }

    @Bean
    Models models() {
        return Models.ofThisRelease();
    }

    @Bean
    LegalClock clock() {
        return new LegalClock(Clock.fixed(PreviewWorld.NOW, LegalClock.PARIS));
    }

    @Bean
    LegalCalendar holidays() {
        return new JollydayCalendar();
    }

    @Bean
    LocalCalendars calendars(LegalCalendar holidays, Places places) {
        return new LocalCalendars(holidays, places);
    }

    /** On Suresnes, three facts of two matters that nobody has seen. */
    @Bean
    News news(PreviewWorld world) {
        return new PreviewNews(world);
    }

    @Bean
    TextsInForce textsInForce(Templates templates) {
        return new TextsInForce(templates, (convention, asOf) -> List.of(), new DeskApp.OpenSecret());
    }

    @Bean
    ChangeWords changeWords(Directory directory) {
        return new ChangeWords(directory);
    }

    @Bean
    Documents documents() {
        return new PreviewDocuments();
    }

    @Bean
    EventNames eventNames() {
        return new EventNames(DomainClasses.scan().events());
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(STRICT)))
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Who());
    }

    /** Who looks: the parameter {@code qui}, else the cookie of that name, else a mayor. */
    private static final class Who implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Person.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer model,
                NativeWebRequest web,
                WebDataBinderFactory binders) {
            var request = web.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class);
            var asked = request.getParameter("qui");
            if (asked != null) return PreviewPeople.person(asked);
            var cookies = request.getCookies() == null ? new jakarta.servlet.http.Cookie[0] : request.getCookies();
            return Arrays.stream(cookies)
                    .filter(cookie -> cookie.getName().equals("qui"))
                    .findFirst()
                    .map(cookie -> PreviewPeople.person(cookie.getValue()))
                    .orElse(PreviewPeople.person("executif.suresnes"));
        }
    }
}
