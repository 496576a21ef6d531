package org.pacta.infra.audit;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The exports of a running application; a verification by itself writes none. */
@Configuration(proxyBeanMethods = false)
public class HeadKeeping {

    /** By the machine's clock, like every recording time. */
    @Bean
    HeadKeeper headKeeper(JdbcClient record, ChainHeads heads, HeadExports exports) {
        return new HeadKeeper(record, heads, exports, Clock.systemUTC());
    }
}
