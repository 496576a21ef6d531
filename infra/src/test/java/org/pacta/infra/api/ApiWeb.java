package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.pacta.infra.support.DeskApp;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The whole API on a real database, asked in somebody's name; nobody drives the processes but the test. */
final class ApiWeb implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final DeskApp app = new DeskApp(ApiTest.Parts.class);
    private final MockMvc web = open();

    private MockMvc open() {
        var messages = new MappingJackson2HttpMessageConverter(app.bean(ObjectMapper.class));
        return MockMvcBuilders.standaloneSetup(
                        app.beans(Object.class, RestController.class).toArray())
                .setCustomArgumentResolvers(new ApiTest.AccountInHeader())
                .setHandlerExceptionResolvers(app.bean(HandlerExceptionResolver.class))
                .setMessageConverters(new ByteArrayHttpMessageConverter(), new StringHttpMessageConverter(), messages)
                .build();
    }

    DeskApp app() {
        return app;
    }

    MockMvc web() {
        return web;
    }

    JsonNode read(int status, String account, MockHttpServletRequestBuilder request) throws Exception {
        var response = call(account, request);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(status);
        return json.readTree(response.getContentAsByteArray());
    }

    MockHttpServletResponse call(String account, MockHttpServletRequestBuilder request) throws Exception {
        var response =
                web.perform(request.header("X-Account", account)).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }

    MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(URI.create("/api/v1/" + path));
    }

    MockHttpServletRequestBuilder delete(String path) {
        return MockMvcRequestBuilders.delete(URI.create("/api/v1/" + path));
    }

    MockHttpServletRequestBuilder post(String path, Object body) throws Exception {
        return MockMvcRequestBuilders.post(URI.create("/api/v1/" + path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(body));
    }

    /** A new convention of this kind, drafted for the first of its parties. */
    String draft(String template, Map<String, String> parties, Map<String, String> blanks) throws Exception {
        var seats = parties.entrySet().stream()
                .map(seat -> Map.of("role", seat.getKey(), "organisation", seat.getValue()))
                .toList();
        var drafted =
                Map.of("template", template, "title", "Essai", "parties", List.copyOf(seats), "parameters", blanks);
        var by = "juriste." + parties.values().iterator().next();
        return read(201, by, post("conventions", drafted)).path("id").asText();
    }

    @Override
    public void close() {
        app.close();
    }
}
