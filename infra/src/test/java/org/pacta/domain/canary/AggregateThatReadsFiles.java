package org.pacta.domain.canary;

public class AggregateThatReadsFiles {

    java.nio.file.Path file = java.nio.file.Path.of("rules");
}
