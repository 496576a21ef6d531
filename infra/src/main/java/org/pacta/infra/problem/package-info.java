/** What a refusal says to whoever asked: which rule, where it is written, what to do. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.problem;
