/** The goods that two parties share, line by line of the annexes, and what is told of the networks among them. */
package org.pacta.domain.materiel;
