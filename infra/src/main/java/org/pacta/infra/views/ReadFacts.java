package org.pacta.infra.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.infra.security.Person;
import org.pacta.workflows.avenant.AvenantFacts;
import org.pacta.workflows.committee.MeetingFacts;
import org.pacta.workflows.step.ConventionFacts;

/** A convention as forms may show it; what is costly to know is looked up when a form asks. */
record ReadFacts(
        Person person,
        ConventionRow row,
        ConventionTemplate template,
        Map<String, String> blanks,
        @Nullable TextId chosen,
        FactsReader reader,
        Once once)
        implements ConventionFacts {

    @Override
    public ConventionId id() {
        return row.id();
    }

    @Override
    public List<Party> parties() {
        return row.parties();
    }

    @Override
    public int version() {
        return row.version();
    }

    @Override
    public String state() {
        return row.state();
    }

    @Override
    public Organisation draftedFor() {
        return row.draftedFor();
    }

    @Override
    public TextId text() {
        if (chosen != null) return chosen;
        return underApproval().map(AvenantFacts::text).orElseGet(() -> new TextId(id(), Math.max(1, version())));
    }

    @Override
    public String textState() {
        return avenantOfText().map(AvenantFacts::state).orElseGet(this::state);
    }

    @Override
    public ConventionFacts about(TextId text) {
        return new ReadFacts(person, row, template, blanks, text, reader, once);
    }

    @Override
    public List<AvenantFacts> avenants() {
        return row.state().equals(ConventionState.DRAFT.code())
                ? List.of()
                : once.of("avenants", () -> reader.avenants().of(row));
    }

    @Override
    public Sha256 draftOf(AvenantId avenant) {
        return Sha256.ofText(reader.avenants().wording(row, avenant));
    }

    @Override
    public Map<Organisation, String> organisations() {
        return reader.rosters().organisations();
    }

    /** A convention that is in force is voted and signed no more; its avenants are. */
    private Optional<AvenantFacts> underApproval() {
        if (!row.state().equals(ConventionState.IN_FORCE.code())) return Optional.empty();
        return avenants().stream().filter(AvenantFacts::isUnderApproval).findFirst();
    }

    private Optional<AvenantFacts> avenantOfText() {
        var text = text();
        if (text.isOfTheConvention()) return Optional.empty();
        return avenants().stream()
                .filter(avenant -> avenant.id().equals(AvenantId.of(text)))
                .findFirst();
    }

    @Override
    public Sha256 textWith(Map<String, String> values) {
        return Sha256.ofText(wordingWith(values));
    }

    /** The whole text as it reads with these values put into its blanks. */
    String wordingWith(Map<String, String> values) {
        return reader.text(row, template, blanks, values);
    }

    @Override
    public Optional<LegalIdentity> identity(Organisation organisation) {
        return reader.rosters().identity(organisation);
    }

    @Override
    public Optional<Sha256> submittedText() {
        return text().isOfTheConvention()
                ? Optional.ofNullable(row.submittedText()).map(Sha256::new)
                : avenantOfText().map(AvenantFacts::submitted);
    }

    @Override
    public List<Member> roster(Organisation organisation) {
        return reader.rosters().of(organisation);
    }

    @Override
    public Optional<SittingFacts> sitting(Organisation organisation) {
        return reader.sittings().of(new DeliberationId(text(), organisation));
    }

    @Override
    public Optional<LocalDate> dateOf(String event, @Nullable Organisation organisation) {
        return reader.dates().last(text(), event, organisation);
    }

    @Override
    public List<KeptLine> register(String name) {
        return once.of(List.of("register", name), () -> reader.kept().of(person, id(), name));
    }

    @Override
    public List<MeetingFacts> meetings() {
        return once.of("meetings", () -> reader.meetings().of(id()));
    }

    @Override
    public List<DeadlineFacts> deadlines() {
        return once.of("deadlines", () -> reader.deadlines().facts(id()));
    }
}
