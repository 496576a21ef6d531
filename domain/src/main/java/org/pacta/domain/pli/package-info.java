/** Letters with legal effect: what they say, how they leave, and the proofs that they arrived (L75). */
package org.pacta.domain.pli;
