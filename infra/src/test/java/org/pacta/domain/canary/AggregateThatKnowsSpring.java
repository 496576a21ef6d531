package org.pacta.domain.canary;

import org.springframework.stereotype.Component;

@Component
public class AggregateThatKnowsSpring {

    Object spring = new org.springframework.core.io.ByteArrayResource(new byte[0]);
}
