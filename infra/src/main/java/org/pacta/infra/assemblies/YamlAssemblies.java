package org.pacta.infra.assemblies;

import org.pacta.domain.deliberation.Assemblies;
import org.pacta.domain.deliberation.Assembly;
import org.pacta.domain.shared.Organisation;
import org.springframework.stereotype.Component;

/** Who sits in each deliberative body, as the installation lists it. */
@Component
final class YamlAssemblies implements Assemblies {

    private final Organisations organisations;

    YamlAssemblies(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Assembly of(Organisation organisation) {
        return organisations
                .find(organisation)
                .flatMap(body -> body.assembly(organisation))
                .orElseThrow(() ->
                        new IllegalArgumentException(organisation + " has no assembly in the list of organisations"));
    }
}
