/** What the CNIL is told of a breach, as files that people take away. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.breaches;
