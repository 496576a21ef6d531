package org.pacta.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.infra.views.ConventionRow;
import org.pacta.workflows.avenant.AvenantFacts;
import org.pacta.workflows.committee.MeetingFacts;
import org.pacta.workflows.step.ConventionFacts;

/** What the preview knows of one convention. */
record PreviewFacts(ConventionRow row, ConventionTemplate template, Map<String, String> blanks)
        implements ConventionFacts {

    private static final Map<String, Integer> MEMBERS =
            Map.of("aix", 55, "suresnes", 43, "metropole", 240, "var", 46, "collectivite", 29);

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
        return new TextId(id(), version());
    }

    @Override
    public String textState() {
        return state();
    }

    @Override
    public ConventionFacts about(TextId text) {
        return this;
    }

    @Override
    public List<AvenantFacts> avenants() {
        return List.of();
    }

    @Override
    public Sha256 draftOf(AvenantId avenant) {
        return Sha256.ofText(avenant.toString());
    }

    @Override
    public Map<Organisation, String> organisations() {
        return Map.of();
    }

    @Override
    public Sha256 textWith(Map<String, String> values) {
        return Sha256.ofText(row.title() + blanks + values);
    }

    @Override
    public Optional<Sha256> submittedText() {
        return Optional.ofNullable(row.submittedText()).map(Sha256::new);
    }

    @Override
    public List<Member> roster(Organisation organisation) {
        var members = new ArrayList<Member>();
        if (organisation.alias().equals("aix")) {
            members.add(new Member(new MemberId(PreviewPeople.id("elu2.aix").value()), "Pascal Giraud"));
            members.add(new Member(new MemberId(PreviewPeople.id("elu.aix").value()), "Mireille Audibert"));
        }
        for (var n = members.size() + 1; n <= MEMBERS.getOrDefault(organisation.alias(), 0); n++)
            members.add(new Member(new MemberId(organisation.alias() + "-m" + n), "Conseiller nº " + n));
        return members;
    }

    @Override
    public Optional<LegalIdentity> identity(Organisation organisation) {
        return Optional.of(new LegalIdentity("211300017", "013"));
    }

    @Override
    public Optional<SittingFacts> sitting(Organisation organisation) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalDate> dateOf(String event, @Nullable Organisation organisation) {
        return Optional.empty();
    }

    @Override
    public List<KeptLine> register(String name) {
        return List.of();
    }

    @Override
    public List<MeetingFacts> meetings() {
        return List.of();
    }

    @Override
    public List<DeadlineFacts> deadlines() {
        return List.of();
    }
}
