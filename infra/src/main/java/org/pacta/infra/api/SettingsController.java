package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.form.FormProblem;
import org.pacta.infra.digests.MailSettings;
import org.pacta.infra.digests.Pace;
import org.pacta.infra.security.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person chose for themselves. */
@RestController
@RequestMapping("/api/v1/settings")
@Tag(name = "settings", description = "Mes réglages")
class SettingsController {

    private final MailSettings mails;

    SettingsController(MailSettings mails) {
        this.mails = mails;
    }

    /** The settings of one person. */
    @Schema(name = "Settings")
    record SettingsJson(
            @Schema(
                    allowableValues = {"instant", "digest", "none"},
                    description = "Une violation de données à traiter dans les 48 heures est toujours écrite")
            @Nullable
            String mail) {}

    @GetMapping
    @Operation(summary = "Mes réglages")
    SettingsJson get(Person person) {
        return new SettingsJson(mails.of(person.id()).pace().code());
    }

    @PutMapping
    @Operation(summary = "Changer mes réglages")
    SettingsJson put(Person person, @RequestBody SettingsJson wanted) {
        var pace = Optional.ofNullable(wanted.mail())
                .flatMap(Pace::of)
                .orElseThrow(() -> new FormRefused(List.of(FormProblem.OPTION.at("mail", "Courriels"))));
        mails.choose(person.id(), pace);
        return get(person);
    }
}
