package org.pacta.infra.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.pacta.infra.documents.ConventionTextTest.examples;
import static org.pacta.infra.documents.ConventionTextTest.print;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.shared.CalledOff;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.signature.Signature;
import org.pacta.domain.signature.SignatureCommand.SignConvention;
import org.pacta.domain.signature.SignatureEvent.SignatureOpened;
import org.pacta.domain.signature.SignatureId;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.infra.support.People;
import org.pacta.infra.template.YamlTemplates;
import org.pacta.proofs.Proves;

@DisplayName("The annexes of a convention")
class AnnexesTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final SignatureId ID = new SignatureId(new TextId(new ConventionId(UUID.randomUUID()), 1));

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "var-ia, annexe 1, executif.var",
        "var-ia, annexe 2, executif.var",
        "suresnes-xxii, annexe, executif.suresnes",
        "suresnes-xxii, annexe 4, executif.suresnes",
        "smart-metropole, annexe 3, executif.aix"
    })
    @Proves({"SUR-1", "SUR-26", "VAR-10", "VAR-22"})
    void are_voted_and_signed_with_the_text_and_bind_as_it_does(String id, String annexe, String signatory) {
        var template = new YamlTemplates("").latest(id);
        assertThat(template.clauses()).extracting(Clause::article).contains(annexe);
        var voted = print(template, examples(template));

        sign(voted, voted, signatory).expectSuccessfulHandlerExecution();
        sign(voted, print(reworded(annexe, template), examples(template)), signatory)
                .expectNoEvents()
                .expectException(RuleBroken.class)
                .expectExceptionMessage(startsWith("signature.text-voted"));
    }

    private static ResultValidator<Signature> sign(Sha256 voted, Sha256 read, String signatory) {
        var by = People.actor(signatory);
        return new AggregateTestFixture<>(Signature.class)
                .registerInjectableResource(new NothingOff())
                .given(new SignatureOpened(ID, voted, List.of(by.organisation()), DAY))
                .when(new SignConvention(ID, by, read, DAY));
    }

    private static ConventionTemplate reworded(String annexe, ConventionTemplate of) {
        var clauses = of.clauses().stream()
                .map(clause -> clause.article().equals(annexe) ? reworded(clause) : clause)
                .toList();
        return new ConventionTemplate(
                of.id(),
                of.version(),
                of.title(),
                of.purpose(),
                of.source(),
                of.parties(),
                of.term(),
                of.gates(),
                of.blanks(),
                clauses);
    }

    private static Clause reworded(Clause clause) {
        return new Clause(
                clause.id(),
                clause.article(),
                clause.title(),
                clause.obligations(),
                clause.wording() + " Sauf mention contraire.",
                clause.parameters());
    }

    private static final class NothingOff implements CalledOff {

        @Override
        public boolean matter(String subject) {
            return false;
        }

        @Override
        public boolean text(TextId text) {
            return false;
        }
    }
}
