package org.pacta.domain.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The obligations (ids of obligations.tsv) that a kind of event may fulfil; those of the convention's template are recorded with it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Serves {

    String[] value();
}
