package org.pacta.infra.support;

import org.springframework.context.annotation.ComponentScan;

/** What watches over deadlines, whole, as every node runs it. */
@ComponentScan("org.pacta.infra.deadlines")
public class Watching {}
