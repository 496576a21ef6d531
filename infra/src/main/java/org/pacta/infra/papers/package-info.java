/** What follows by itself from the entry into force: the papers that the text wants from the start. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.papers;
