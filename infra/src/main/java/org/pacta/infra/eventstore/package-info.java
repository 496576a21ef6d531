/** The record: facts appended once, chained, and read by everything else. */
package org.pacta.infra.eventstore;
