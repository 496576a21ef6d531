package org.pacta.infra.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.Role;
import org.pacta.infra.views.DelegationRow;

/** Roles entrusted to a colleague for some days. */
@Schema(name = "Delegation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DelegationJson(
        UUID id,
        String organisation,
        String from,
        @Nullable String fromName,
        String to,
        @Nullable String toName,
        List<String> roles,
        LocalDate first,

        @Schema(description = "Dernier jour, compris") LocalDate last,

        String reason,

        @Schema(description = "coming, running, over ou revoked")
        String state,

        LocalDate entrustedOn,
        @Nullable LocalDate revokedOn,

        @Schema(description = "Ce qui a été fait au nom de qui a donné la délégation")
        List<ActJson> acts) {

    /** One act in the giver's name. */
    record ActJson(UUID convention, String action, LocalDate on) {}

    static DelegationJson of(DelegationRow row, PeopleJson people, LocalDate today) {
        return new DelegationJson(
                row.id().value(),
                row.id().organisation().alias(),
                row.giver().value(),
                people.nameOf(row.giver().value()),
                row.receiver().value(),
                people.nameOf(row.receiver().value()),
                row.roles().stream().sorted().map(Role::code).toList(),
                row.term().first(),
                row.term().last(),
                row.reason(),
                Codes.of(row.state(today)),
                row.entrustedOn(),
                row.revokedOn(),
                row.acts().stream()
                        .map(act -> new ActJson(act.convention().value(), act.action(), act.on()))
                        .toList());
    }
}
