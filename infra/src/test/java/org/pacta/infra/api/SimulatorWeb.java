package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.pacta.infra.calendar.JollydayCalendar;
import org.pacta.infra.problem.ProblemWriter;
import org.pacta.infra.problem.Problems;
import org.pacta.infra.problem.RuleSentences;
import org.pacta.infra.simulator.Delays;
import org.pacta.infra.simulator.Simulator;
import org.pacta.infra.template.YamlTemplates;
import org.pacta.infra.time.LegalClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The simulator behind the API, with its refusals, and nothing else of the product. */
final class SimulatorWeb implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-12T09:20:00Z");

    private final ObjectMapper json = new ObjectMapper();
    private final ConfigurableApplicationContext parts;
    private final MockMvc web;

    SimulatorWeb() {
        parts = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run();
        var simulator = new Simulator(new Delays(new YamlTemplates("")), new JollydayCalendar());
        var clock = new LegalClock(Clock.fixed(NOW, LegalClock.PARIS));
        web = MockMvcBuilders.standaloneSetup(new DeadlinesController(simulator, clock))
                .setHandlerExceptionResolvers(parts.getBean(HandlerExceptionResolver.class))
                .setMessageConverters(
                        new StringHttpMessageConverter(StandardCharsets.UTF_8),
                        new MappingJackson2HttpMessageConverter(parts.getBean(ObjectMapper.class)))
                .build();
    }

    JsonNode read(int status, Map<String, Object> asked) throws Exception {
        var response = simulate(asked, MediaType.APPLICATION_JSON_VALUE);
        assertThat(response.getStatus())
                .as(response.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return json.readTree(response.getContentAsByteArray());
    }

    MockHttpServletResponse simulate(Map<String, Object> asked, String accepted) throws Exception {
        return web.perform(MockMvcRequestBuilders.post("/api/v1/deadlines/simulate")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(accepted)
                        .content(json.writeValueAsBytes(asked)))
                .andReturn()
                .getResponse();
    }

    JsonNode rules() throws Exception {
        var response = web.perform(MockMvcRequestBuilders.get("/api/v1/deadlines/rules"))
                .andReturn()
                .getResponse();
        return json.readTree(response.getContentAsByteArray());
    }

    @Override
    public void close() {
        parts.close();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(JacksonAutoConfiguration.class)
    @Import({Problems.class, ProblemWriter.class, RuleSentences.class})
    @ComponentScan(
            basePackages = "org.pacta.infra.problem",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ApiProblems"))
    static class Parts {}
}
