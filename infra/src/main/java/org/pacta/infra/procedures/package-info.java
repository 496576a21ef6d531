/** What letters, terminations and disputes do to one another and to their convention. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.procedures;
