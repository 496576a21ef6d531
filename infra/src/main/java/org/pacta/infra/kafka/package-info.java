/** The public events: every recorded fact, for other systems. */
package org.pacta.infra.kafka;
