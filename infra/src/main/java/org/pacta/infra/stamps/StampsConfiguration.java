package org.pacta.infra.stamps;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which authority stamps: the embedded one, or that of {@code PACTA_TSA_URL}. */
@Configuration(proxyBeanMethods = false)
public class StampsConfiguration {

    @Bean("horodatage")
    public WatchedTimeStamps timeStamps(@Value("${pacta.tsa.url}") URI address) {
        return new WatchedTimeStamps(new HttpTimeStamps(address));
    }
}
