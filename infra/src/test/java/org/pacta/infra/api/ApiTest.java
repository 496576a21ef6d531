package org.pacta.infra.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.task.Assignment;
import org.pacta.domain.task.TaskCommand.OpenTask;
import org.pacta.domain.task.TaskId;
import org.pacta.infra.audit.AuditConfiguration;
import org.pacta.infra.audit.CheckpointKeeping;
import org.pacta.infra.audit.HeadKeeping;
import org.pacta.infra.letters.PdfLetters;
import org.pacta.infra.localstack.OwnStamps;
import org.pacta.infra.problem.ProblemWriter;
import org.pacta.infra.problem.Problems;
import org.pacta.infra.problem.RuleSentences;
import org.pacta.infra.screens.dossier.DeadlinePages;
import org.pacta.infra.screens.dossier.DeadlineTales;
import org.pacta.infra.screens.dossier.LifeLines;
import org.pacta.infra.screens.facts.Chronicle;
import org.pacta.infra.screens.facts.FileReading;
import org.pacta.infra.screens.facts.Sentences;
import org.pacta.infra.screens.words.StepWords;
import org.pacta.infra.screens.words.Words;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.People;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.CaughtUp;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

@DisplayName("The REST API")
class ApiTest {

    static final ObjectMapper JSON = new ObjectMapper();

    static DeskApp app;
    static ApiWeb api;
    static MockMvc web;

    @BeforeAll
    static void open() {
        api = new ApiWeb();
        app = api.app();
        web = api.web();
    }

    @AfterAll
    static void close() {
        api.close();
    }

    @Test
    void offers_every_template_with_every_clause() throws Exception {
        var list = read(ok("juriste.var", get("templates")));

        assertThat(list.path("items")).hasSize(4);
        assertThat(list.path("next").isNull()).isTrue();
        var one = read(ok("juriste.var", get("templates/var-ia")));
        assertThat(one.at("/clauses/0/obligations").isArray()).isTrue();
        assertThat(one.at("/parties/0/role").asText()).isEqualTo("departement");
        assertThat(call("juriste.var", get("templates/nope")).getStatus()).isEqualTo(404);
    }

    @Test
    void creates_a_convention_at_an_address_and_lists_its_open_blanks() throws Exception {
        var created = call("juriste.suresnes", post("conventions", draft()));

        assertThat(created.getStatus()).isEqualTo(201);
        var file = read(created);
        assertThat(created.getHeader("Location"))
                .isEqualTo("/api/v1/conventions/" + file.path("id").asText());
        assertThat(created.getHeader("ETag")).isNotBlank();
        assertThat(file.path("state").asText()).isEqualTo("draft");
        assertThat(file.path("waitingFor").isArray()).isTrue();
        assertThat(file.at("/parties/1/organisation").asText()).isEqualTo("xxii");
        assertThat(states(file)).contains("open", "filled");
        assertThat(file.path("clauses").size()).isGreaterThan(25);
    }

    @Test
    void hides_what_one_is_no_party_to() throws Exception {
        var id = create();

        for (var path : List.of("", "/history", "/deadlines", "/steps", "/acts", "/documents", "/text"))
            assertThat(call("juriste.aix", get("conventions/" + id + path)).getStatus())
                    .as(path)
                    .isEqualTo(404);
        assertThat(read(ok("juriste.aix", get("conventions"))).path("items")).isEmpty();
    }

    @Test
    void tells_what_is_wrong_with_a_draft_field_by_field() throws Exception {
        var refused = call("juriste.suresnes", post("conventions", Map.of("template", "suresnes-xxii")));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(read(refused).path("problems")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void completes_a_task_with_the_first_example_of_its_form() throws Exception {
        var convention = create();
        var task = openTask(convention);

        var waiting = read(ok("juriste.xxii", get("conventions/" + convention))).at("/waitingFor/0");
        assertThat(waiting.path("id").asText()).isEqualTo(task);
        assertThat(waiting.path("roles").get(0).asText()).isEqualTo("juriste");
        assertThat(read(ok("juriste.xxii", get("tasks/" + task))).has("form")).isFalse();
        assertThat(read(ok("juriste.suresnes", post("tasks/" + task + "/claim", Map.of())))
                        .path("state")
                        .asText())
                .isEqualTo("claimed");
        assertThat(call("juriste2.suresnes", post("tasks/" + task + "/claim", Map.of()))
                        .getStatus())
                .isEqualTo(409);
        var form = read(ok("juriste.suresnes", get("tasks/" + task))).path("form");
        var done = read(ok("juriste.suresnes", post("tasks/" + task + "/complete", form.at("/examples/0"))));

        assertThat(done.path("state").asText()).isEqualTo("done");
        assertThat(done.has("form")).isFalse();
        assertThat(read(ok("juriste.xxii", get("conventions/" + convention)))
                        .path("state")
                        .asText())
                .isEqualTo("instruction");
        var text =
                ok("executif.xxii", get("conventions/" + convention + "/text").accept(MediaType.TEXT_PLAIN));
        assertThat(Sha256.ofText(text.getContentAsString()).hex())
                .isEqualTo(read(ok("juriste.xxii", get("conventions/" + convention)))
                        .path("text")
                        .asText());
        var done1 = read(ok("juriste.suresnes", get("tasks?view=done"))).path("items");
        assertThat(done1.findValuesAsText("id")).contains(task);
    }

    @Test
    void refuses_an_act_decided_on_another_state() throws Exception {
        var convention = create();
        var read = ok("juriste.suresnes", get("conventions/" + convention)).getHeader("ETag");
        var fill = Map.of("blank", "lieu-signature", "value", "Suresnes");
        var address = "conventions/" + convention + "/acts/fill-blank";

        assertThat(call("juriste.suresnes", post(address, fill).header("If-Match", Objects.requireNonNull(read)))
                        .getStatus())
                .isEqualTo(200);
        var stale = call("juriste.suresnes", post(address, fill).header("If-Match", read));

        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(read(stale).path("code").asText()).isEqualTo("request.stale");
    }

    @Test
    void lists_every_act_with_its_form_or_the_reason_why_it_is_closed() throws Exception {
        var convention = create();

        var acts = read(ok("juriste.suresnes", get("conventions/" + convention + "/acts")))
                .path("items");

        assertThat(acts.findValuesAsText("act"))
                .contains(
                        "fill-blank",
                        "waive-blank",
                        "submit",
                        "withdraw",
                        "report-breach",
                        "propose-avenant",
                        "serve-notice",
                        "convene-committee",
                        "record-letter");
        acts.forEach(
                act -> assertThat(act.has("form")).isEqualTo(act.path("open").asBoolean()));
        acts.forEach(act -> assertThat(act.has("closedBecause"))
                .isNotEqualTo(act.path("open").asBoolean()));
        assertThat(call("juriste.suresnes", post("conventions/" + convention + "/acts/serve-notice", Map.of()))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void tells_history_steps_and_the_past() throws Exception {
        var convention = create();
        openTask(convention);

        var history = read(ok("juriste.xxii", get("conventions/" + convention + "/history")))
                .path("items");
        assertThat(history.findValuesAsText("type")).startsWith("convention.ConventionDrafted");
        assertThat(history.findValues("sequence")).extracting(JsonNode::asInt).startsWith(1, 2);
        assertThat(history.get(0).path("hash").asText()).matches("[0-9a-f]{64}");
        assertThat(history.get(0).at("/data/title/text").asText()).isEqualTo("Centre de supervision");
        var steps = read(ok("juriste.xxii", get("conventions/" + convention + "/steps")))
                .path("items");
        assertThat(steps.get(0).path("state").asText()).isEqualTo("open");
        assertThat(steps.findValuesAsText("action")).contains("sign-convention", "file-with-cnil");
        var before = "conventions/" + convention + "?asOf=2020-01-01T00:00:00Z";
        assertThat(call("juriste.xxii", get(before)).getStatus()).isEqualTo(404);
        var now = "conventions/" + convention + "?asOf=2999-01-01T00:00:00Z";
        assertThat(read(ok("juriste.xxii", get(now))).path("waitingFor")).hasSize(1);
    }

    @Test
    void keeps_a_document_for_its_organisation_and_finds_out_its_type() throws Exception {
        var pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes();
        var kept = web.perform(MockMvcRequestBuilders.multipart("/api/v1/documents")
                        .file(new MockMultipartFile("file", "étude.pdf", "text/plain", pdf))
                        .header("X-Account", "dpo.suresnes"))
                .andReturn()
                .getResponse();

        assertThat(kept.getStatus()).isEqualTo(201);
        var document = read(kept);
        assertThat(document.path("type").asText()).isEqualTo("application/pdf");
        assertThat(document.path("sha256").asText())
                .isEqualTo(Sha256.ofBytes(pdf).hex());
        var address = "documents/" + document.path("id").asText();
        assertThat(ok("juriste.suresnes", get(address)).getContentAsByteArray()).isEqualTo(pdf);
        assertThat(call("dpo.xxii", get(address)).getStatus()).isEqualTo(404);
        var program = web.perform(MockMvcRequestBuilders.multipart("/api/v1/documents")
                        .file(new MockMultipartFile(
                                "file", "étude.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1}))
                        .header("X-Account", "dpo.suresnes"))
                .andReturn()
                .getResponse();
        assertThat(program.getStatus()).isEqualTo(422);
    }

    @Test
    void verifies_the_chains_for_lawyers_and_administrators_only() throws Exception {
        create();

        var verified = read(ok("juriste.suresnes", get("audit/verify")));

        assertThat(verified.path("intact").asBoolean()).isTrue();
        assertThat(verified.path("checked").asInt()).isPositive();
        assertThat(call("elu.suresnes", get("audit/verify")).getStatus()).isEqualTo(422);
    }

    @Test
    void gives_registers_as_json_and_csv() throws Exception {
        assertThat(read(ok("juriste.suresnes", get("registers/deliberations")))
                        .path("items")
                        .isArray())
                .isTrue();
        var csv = ok("juriste.suresnes", get("registers/deliberations?format=csv"));
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getContentAsString()).startsWith("convention,titre,");
        assertThat(ok("juriste.suresnes", get("registers/deliberations").accept("text/csv"))
                        .getContentType())
                .startsWith("text/csv");
        assertThat(call("juriste.suresnes", get("registers/unknown")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void refuses_a_cursor_that_no_page_gave_and_a_view_that_does_not_exist() throws Exception {
        assertThat(call("juriste.suresnes", get("tasks?cursor=abc")).getStatus())
                .isEqualTo(400);
        assertThat(call("juriste.suresnes", get("tasks?view=all")).getStatus()).isEqualTo(400);
        assertThat(call("juriste.suresnes", get("tasks/not-a-uuid")).getStatus())
                .isEqualTo(404);
    }

    static Map<String, Object> draft() {
        return Map.of(
                "template",
                "suresnes-xxii",
                "title",
                "Centre de supervision",
                "parties",
                List.of(
                        Map.of("role", "ville", "organisation", "suresnes"),
                        Map.of("role", "partenaire", "organisation", "xxii")),
                "parameters",
                Map.of("delai-installation", "P1M"));
    }

    static String create() throws Exception {
        return read(call("juriste.suresnes", post("conventions", draft())))
                .path("id")
                .asText();
    }

    /** As the process asks it. */
    static String openTask(String convention) {
        var subject = ConventionId.of(convention);
        var organisation = new Organisation("suresnes");
        var id = TaskId.of(subject, "submit-convention", organisation, 1);
        app.send(new OpenTask(
                id,
                new Assignment(
                        subject.toString(), "convention", "submit-convention", organisation, List.of(Role.JURISTE), 1),
                LocalDate.now(LegalClock.PARIS)));
        assertThat(app.bean(CaughtUp.class).await()).isTrue();
        return id.value().toString();
    }

    static Set<String> states(JsonNode file) {
        return StreamSupport.stream(file.path("blanks").spliterator(), false)
                .map(blank -> blank.path("state").asText())
                .collect(java.util.stream.Collectors.toSet());
    }

    static MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(java.net.URI.create("/api/v1/" + path));
    }

    static MockHttpServletRequestBuilder post(String path, Object body) throws Exception {
        return MockMvcRequestBuilders.post("/api/v1/" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsBytes(body));
    }

    static MockHttpServletResponse call(String account, MockHttpServletRequestBuilder request) throws Exception {
        var response =
                web.perform(request.header("X-Account", account)).andReturn().getResponse();
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }

    static MockHttpServletResponse ok(String account, MockHttpServletRequestBuilder request) throws Exception {
        var response = call(account, request);
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(200);
        return response;
    }

    static JsonNode read(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsByteArray());
    }

    /** Who asks, without an identity provider. */
    static final class AccountInHeader implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Person.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer model,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return People.person(request.getHeader("X-Account"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({
        AuditConfiguration.class,
        HeadKeeping.class,
        CheckpointKeeping.class,
        OwnStamps.class,
        PdfLetters.class,
        Problems.class,
        ProblemWriter.class,
        RuleSentences.class,
        FileReading.class,
        Chronicle.class,
        Sentences.class,
        Words.class,
        StepWords.class,
        LifeLines.class,
        DeadlinePages.class,
        DeadlineTales.class
    })
    @ComponentScan({
        "org.pacta.infra.api",
        "org.pacta.infra.breaches",
        "org.pacta.infra.committees",
        "org.pacta.infra.evidence",
        "org.pacta.infra.feeds",
        "org.pacta.infra.simulator"
    })
    @ComponentScan(
            basePackages = "org.pacta.infra.problem",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ApiProblems"))
    @ComponentScan(
            basePackages = "org.pacta.infra.letters",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(AlgorithmProjects|AlgorithmLetter|LedTo)"))
    @ComponentScan(
            basePackages = "org.pacta.infra.digests",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.StoredMailSettings"))
    static class Parts {}
}
