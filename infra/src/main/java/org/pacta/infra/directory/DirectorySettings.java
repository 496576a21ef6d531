package org.pacta.infra.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The service account that may read the directory, and nothing else. */
@ConfigurationProperties("pacta.directory")
record DirectorySettings(
        @DefaultValue("pacta-directory") String clientId,
        @DefaultValue("") String clientSecret) {}
