package org.pacta.infra.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The database of the keys of persons, which is another one than that of the record. */
@ConfigurationProperties("pacta.keys")
public record KeysSettings(
        String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {}
