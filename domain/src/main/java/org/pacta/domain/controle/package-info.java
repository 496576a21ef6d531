/** The explanations, verifications, documents, audits and inspections that a party may ask of the other (SUR-6, SUR-A7). */
package org.pacta.domain.controle;
