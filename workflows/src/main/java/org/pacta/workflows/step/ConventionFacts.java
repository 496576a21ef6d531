package org.pacta.workflows.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.avenant.AvenantId;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.DeadlineId;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.deadline.RecountCause;
import org.pacta.domain.deliberation.Attendance;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Pouvoir;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.workflows.avenant.AvenantFacts;
import org.pacta.workflows.committee.MeetingFacts;

/** What forms may show of a convention: read from the views, never used to decide. */
public interface ConventionFacts {

    ConventionId id();

    ConventionTemplate template();

    List<Party> parties();

    /** Latest version submitted, or the one being drafted. */
    int version();

    /** The text that votes, controls and signatures are about: of the convention, once it is in force of an avenant. */
    TextId text();

    /** Where that text stands, as the API names the states of a convention. */
    String textState();

    /** The same facts about another text. */
    ConventionFacts about(TextId text);

    /** All of them, by number. */
    List<AvenantFacts> avenants();

    /** Fingerprint of a draft as it reads now. */
    Sha256 draftOf(AvenantId avenant);

    /** Every organisation that may be party to a convention, with its name. */
    Map<Organisation, String> organisations();

    /** {@code draft}, {@code instruction}…, as the API names states. */
    String state();

    /** The organisation that drafts. */
    Organisation draftedFor();

    /** Fingerprint of the text as it reads with these values put into its blanks, over those it has. */
    Sha256 textWith(Map<String, String> values);

    /** Fingerprint of {@link #text()} as it was submitted last, if it was. */
    Optional<Sha256> submittedText();

    /** Blank id → value in clear; a waived blank has an empty value. */
    Map<String, String> blanks();

    /** Members in office of a body with their display names, in the order of the roster. */
    List<Member> roster(Organisation organisation);

    /** SIREN and département code of a public body, for the identifier of its acts; empty for a private one. */
    Optional<LegalIdentity> identity(Organisation organisation);

    /** What is known of one party's deliberation on the current version. */
    Optional<SittingFacts> sitting(Organisation organisation);

    /** Legal date of the last recorded event of this kebab name and organisation (null: any), on the current version. */
    Optional<LocalDate> dateOf(String event, @Nullable Organisation organisation);

    /** Deadlines under watch, those that are over included. */
    List<DeadlineFacts> deadlines();

    /** What a register keeps about this convention, oldest first. */
    List<KeptLine> register(String name);

    /**
     * A line of a register.
     *
     * @param cells column code → value as text; what is sealed stays out
     */
    record KeptLine(String id, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
    /** Meetings of committees, those that are over included. */
    List<MeetingFacts> meetings();

    /** A member as the directory shows it. */
    record Member(MemberId id, String name) {}

    /** Nine digits, and the three characters of the département in an act's identifier. */
    record LegalIdentity(String siren, String departement) {}

    /** The sitting convened, and the pouvoirs and interests recorded through Pacta. */
    record SittingFacts(
            @Nullable LocalDate sittingOn,
            @Nullable MemberId rapporteur,
            @Nullable Attendance attendance,
            int present,
            int represented,
            List<Pouvoir> pouvoirs,
            Set<MemberId> interested) {}

    /**
     * A deadline and where it stands.
     *
     * @param title what it is called, in French
     * @param state {@code running}, {@code suspended}, {@code interrupted}…, as the API names states
     * @param concerned the parties that record what happens to it
     * @param unanswered it runs because a recours gracieux was rejected by silence, which an answer may still follow
     * @param recount how it would be counted today, where that differs from what was recorded
     */
    record DeadlineFacts(
            DeadlineId id,
            String title,
            RecordedDeadline deadline,
            String state,
            Set<Organisation> concerned,
            boolean unanswered,
            @Nullable Recounted recount) {}

    /** The same deadline counted again, and why it comes out otherwise. */
    record Recounted(RecordedDeadline present, RecountCause cause) {}
}
