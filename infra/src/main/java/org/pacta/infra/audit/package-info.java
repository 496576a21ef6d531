/** Proof that the record is as it was written. */
package org.pacta.infra.audit;
