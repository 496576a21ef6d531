package org.pacta.domain.materiel;

import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Sha256;
import org.pacta.domain.template.TemplateShelf;

/** The goods that the tests of the running convention speak of, and annexes that hold some of them. */
public record Annexes(Map<MaterielId, AnnexLine> lines) implements SharedGoods {

    public static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);
    public static final Actor TOWN = actor(AIX, Role.TECHNIQUE);
    public static final Actor METRO = actor(METROPOLE, Role.TECHNIQUE);
    public static final List<Party> SMART = List.of(new Party("metropole", METROPOLE), new Party("partenaire", AIX));
    public static final List<Party> TRIAL = List.of(new Party("ville", SURESNES), new Party("partenaire", XXII));

    static final LineDetails WHOLE = new LineDetails(REASON, REASON, REASON, REASON, REASON, REASON, null);

    public static MaterielId id(int number) {
        return new MaterielId(CONVENTION, new UUID(0x0190a7c000007000L, 0x8000_0000_0000_b000L + number));
    }

    public static Annexes none() {
        return new Annexes(Map.of());
    }

    public Annexes with(int number, AnnexLine line) {
        var more = new HashMap<>(lines);
        more.put(id(number), line);
        return new Annexes(Map.copyOf(more));
    }

    @Override
    public Optional<AnnexLine> inForce(MaterielId line) {
        return Optional.ofNullable(lines.get(line));
    }

    /** A sensor of the Métropole on a lamp-post of Aix. */
    public static AnnexLine sensor() {
        return line(LineKind.EQUIPMENT, METROPOLE, AIX, METROPOLE, null);
    }

    /** A lamp-post of Aix. */
    public static AnnexLine support(Organisation owner) {
        return line(LineKind.SUPPORT, owner, null, null, null);
    }

    /** The network of the Métropole, lent to Aix. */
    public static AnnexLine network() {
        return line(LineKind.NETWORK, METROPOLE, METROPOLE, AIX, null);
    }

    public static AnnexLine dataSet(DataTerms data) {
        return line(LineKind.DATA_SET, AIX, null, null, data);
    }

    static AnnexLine machine(Organisation owner, @Nullable Sha256 statement) {
        return new AnnexLine(LineKind.LOAN, "Station de calcul", owner, SURESNES, XXII, null, WHOLE, null, statement);
    }

    static AnnexLine line(
            LineKind kind,
            Organisation owner,
            @Nullable Organisation host,
            @Nullable Organisation guest,
            @Nullable DataTerms data) {
        return new AnnexLine(kind, "Capteur", owner, host, guest, Energy.BATTERY, WHOLE, data, null);
    }

    static AnnexTerms terms(LineKind kind) {
        var loan = kind == LineKind.LOAN;
        return AnnexTerms.of(
                        kind, TemplateShelf.template(loan ? "suresnes-xxii" : "smart-metropole"), loan ? TRIAL : SMART)
                .orElseThrow();
    }

    static Sha256 statement() {
        return TEXT;
    }
}
