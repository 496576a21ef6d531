/** What follows by itself from the term and the end of a convention. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.endings;
