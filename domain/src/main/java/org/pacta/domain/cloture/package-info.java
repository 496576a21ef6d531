/** What the end of a convention asks for, what lapses with it, and what outlives it. */
@org.jspecify.annotations.NullMarked
package org.pacta.domain.cloture;
