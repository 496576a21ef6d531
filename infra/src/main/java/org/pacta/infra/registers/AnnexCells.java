package org.pacta.infra.registers;

import static org.pacta.infra.registers.Column.Kind.NUMBER;
import static org.pacta.infra.registers.Column.Kind.ORGANISATION;
import static org.pacta.infra.registers.Column.Kind.SEALED;
import static org.pacta.infra.registers.Column.Kind.TEXT;
import static org.pacta.infra.registers.Column.Kind.WORD;
import static org.pacta.infra.registers.Column.Kind.YES_NO;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.materiel.AnnexLine;
import org.pacta.domain.materiel.EndPlan;
import org.pacta.domain.materiel.Responsibility;

/** How a line of the annexes is written, as it stands and as it is proposed. */
final class AnnexCells {

    private AnnexCells() {}

    static List<Column> columns() {
        return List.of(
                Column.of("kind", "Annexe", WORD),
                Column.of("label", "Désignation", TEXT),
                Column.of("version", "Version", NUMBER),
                Column.of("owner", "Propriétaire", ORGANISATION),
                Column.of("host", "Accueillante", ORGANISATION),
                Column.of("guest", "Déposante", ORGANISATION),
                Column.of("description", "Description", SEALED),
                Column.of("address", "Adresse", SEALED),
                Column.of("energy", "Énergie", WORD),
                Column.of("maintenance", "Responsable de l’entretien", SEALED),
                Column.of("carried", "Équipement accueilli", SEALED),
                Column.of("contact", "Contact", SEALED),
                Column.of("licence", "Licence", TEXT),
                Column.of("open", "Données ouvertes", YES_NO),
                Column.of("access", "Mise à disposition", SEALED),
                Column.of("remark", "Remarque", SEALED),
                Column.of("statement", "Empreinte de l’état contradictoire", TEXT));
    }

    /** A version says all that its line says: what only an earlier one said is gone. */
    static Entry write(Entry entry, AnnexLine line) {
        var written = entry.with("kind", line.kind())
                .with("label", line.label())
                .with("owner", line.owner())
                .with("hosting", line.hosting());
        var details = line.details();
        written = only(written, "host", line.host());
        written = only(written, "guest", line.guest());
        written = only(written, "energy", line.energy());
        written = only(written, "description", details.description());
        written = only(written, "address", details.address());
        written = only(written, "maintenance", details.maintenance());
        written = only(written, "carried", details.carried());
        written = only(written, "contact", details.contact());
        written = only(written, "access", details.access());
        written = only(written, "remark", details.remark());
        written = only(written, "statement", line.statement());
        var data = line.data();
        return data == null ? written : written.with("licence", data.licence()).with("open", data.open());
    }

    static Entry borne(Entry entry, @Nullable Responsibility by) {
        var liable = only(entry, "liable", by == null ? null : by.liable());
        var energy = only(liable, "energyBy", by == null ? null : by.energy());
        return only(energy, "worksBy", by == null ? null : by.works());
    }

    private static Entry only(Entry entry, String column, @Nullable Object value) {
        return value == null ? entry.without(column) : entry.with(column, value);
    }

    static Entry end(Entry entry, @Nullable EndPlan plan) {
        return plan == null ? entry : entry.with("endTerms", plan.terms()).with("endOn", plan.on());
    }
}
