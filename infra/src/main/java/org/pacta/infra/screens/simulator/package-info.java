/** "If it is sent today or on Monday, when is it over?": a delay counted before anything has happened. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.screens.simulator;
