/** Proof of time from outside: an authority attests that some bytes existed at a moment (RFC 3161). */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.stamps;
