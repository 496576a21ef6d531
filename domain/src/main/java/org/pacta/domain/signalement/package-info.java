/** What a party tells the other as soon as it knows, and how long it took: facts, corrections, transfers, handovers, infringements. */
package org.pacta.domain.signalement;
