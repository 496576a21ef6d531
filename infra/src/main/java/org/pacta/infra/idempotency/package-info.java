/** A command sent twice with the same key happens once, and is answered twice alike. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.idempotency;
