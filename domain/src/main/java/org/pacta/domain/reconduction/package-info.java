/** The periods of a convention: the balance drawn before each ends, and whether another one follows by silence. */
@org.jspecify.annotations.NullMarked
package org.pacta.domain.reconduction;
