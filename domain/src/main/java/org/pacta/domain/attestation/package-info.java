/** The papers that a party owes to the other while the convention lives: insurance, training, audits, each with its validity. */
package org.pacta.domain.attestation;
