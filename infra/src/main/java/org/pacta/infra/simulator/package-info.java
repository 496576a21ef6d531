/** Counts a delay for whoever asks, before anything has happened; the pages, the API and the calendar files ask the same. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.simulator;
