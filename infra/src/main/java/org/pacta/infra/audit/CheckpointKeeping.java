package org.pacta.infra.audit;

import java.time.Clock;
import java.time.Duration;
import org.pacta.infra.stamps.TimeStamps;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checkpoints of a running application. */
@Configuration(proxyBeanMethods = false)
public class CheckpointKeeping {

    @Bean
    Checkpoints checkpoints(CheckpointFolder folder, HeadKeeper heads, TimeStamps authority) {
        return new Checkpoints(folder, heads, authority, Clock.systemUTC());
    }

    @Bean
    CheckpointKeeper checkpointKeeper(
            Checkpoints checkpoints, @Value("${pacta.checkpoints.every:P1D}") Duration every) {
        return new CheckpointKeeper(checkpoints, every);
    }
}
