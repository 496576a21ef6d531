package org.pacta.infra.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.pacta.domain.template.Templates;
import org.pacta.infra.desk.NotVisible;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of convention on offer. */
@RestController
@RequestMapping("/api/v1/templates")
@Tag(name = "templates", description = "Modèles de convention : parties, clauses, obligations, blancs")
class TemplatesController {

    private final Templates templates;

    TemplatesController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    @Operation(summary = "Tous les modèles, à leur dernière version")
    Listing<TemplateJson> list() {
        return Listing.of(templates.all().stream().map(TemplateJson::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Un modèle avec chacune de ses clauses")
    TemplateJson get(@PathVariable String id) {
        return templates.all().stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .map(TemplateJson::of)
                .orElseThrow(() -> new NotVisible("template " + id));
    }
}
