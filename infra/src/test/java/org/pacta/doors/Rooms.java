package org.pacta.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandExecutionException;
import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.NotVisible;
import org.pacta.infra.desk.TakenByAnother;
import org.pacta.infra.idempotency.NewIdentifiers;
import org.pacta.infra.idempotency.ToldOnce;
import org.pacta.infra.problem.StaleVersion;
import org.pacta.infra.security.Person;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What stands behind the doors: a page, a form, a command, and everything that a command may be refused for. */
@RestController
class Rooms {

    /** A rule of no matter, with a sentence in the test's own list. */
    enum Probe implements Rule {
        WITH_SENTENCE("probe.with-sentence"),
        WITHOUT_SENTENCE("probe.without-sentence");

        private final String code;

        Probe(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String source() {
            return "CGCT L2121-17";
        }
    }

    record Order(String mode, int amount) {}

    final AtomicInteger acts = new AtomicInteger();
    volatile CountDownLatch gate = new CountDownLatch(0);

    private final NewIdentifiers identifiers;

    Rooms(NewIdentifiers identifiers) {
        this.identifiers = identifiers;
    }

    @GetMapping("/api/v1/me")
    Person me(Person person) {
        return person;
    }

    @GetMapping("/api/v1/things/{id}")
    Map<String, Object> thing(@PathVariable UUID id, @RequestParam int amount) {
        return Map.of("id", id, "amount", amount);
    }

    @GetMapping("/api/v1/refusals/{what}")
    void refuse(@PathVariable String what) throws Exception {
        throw switch (what) {
            case "rule" -> new RuleBroken(Probe.WITH_SENTENCE, 27, "28");
            case "wrapped" -> new CommandExecutionException("remote", new RuleBroken(Probe.WITH_SENTENCE, 27, "28"));
            case "unwritten" -> new RuleBroken(Probe.WITHOUT_SENTENCE);
            case "form" ->
                new FormRefused(List.of(
                        new FormRefused.Problem("sittingOn", "form.required", "Indiquez la date de la séance.")));
            case "hidden" -> new NotVisible("convention");
            case "taken" -> new TakenByAnother("task");
            case "stale" -> new StaleVersion("3", "4");
            default -> new IllegalStateException("secret of the house");
        };
    }

    @PostMapping("/api/v1/things")
    ResponseEntity<Map<String, Object>> act(@RequestBody Order order, Person person, HttpServletRequest request)
            throws Exception {
        var number = acts.incrementAndGet();
        gate.await(20, TimeUnit.SECONDS);
        switch (order.mode()) {
            case "rule" -> throw new RuleBroken(Probe.WITH_SENTENCE, number, order.amount());
            case "hidden" -> throw new NotVisible("thing");
            case "defect" -> throw new IllegalStateException("secret of the house");
            default -> {
                if (order.mode().equals("secret")) ToldOnce.mark(request);
                var id = identifiers.next();
                return ResponseEntity.created(java.net.URI.create("/api/v1/things/" + id))
                        .body(Map.of(
                                "id", id, "number", number, "by", person.id().value()));
            }
        }
    }

    @PostMapping(path = "/api/v1/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Map<String, Object> file(@RequestParam MultipartFile file) throws Exception {
        return Map.of("number", acts.incrementAndGet(), "size", file.getBytes().length);
    }

    @GetMapping(path = "/corbeille", produces = MediaType.TEXT_PLAIN_VALUE)
    String page(Person person, CsrfToken token) {
        return person.name() + "\n" + token.getToken();
    }

    @PostMapping("/ecrire")
    String write(Person person) {
        return "fait par " + person.name();
    }
}
