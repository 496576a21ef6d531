/** A change of a convention in force, approved as the convention was (SUR-24). */
@org.jspecify.annotations.NullMarked
package org.pacta.domain.avenant;
