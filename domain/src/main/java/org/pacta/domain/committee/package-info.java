/** The committees in which the parties of a running convention meet: when, who convenes, who writes the minutes and who validates them. */
package org.pacta.domain.committee;
