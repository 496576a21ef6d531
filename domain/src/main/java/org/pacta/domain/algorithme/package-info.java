/** The algorithms that a partner proposes and that a city lets be installed, one gate each. */
package org.pacta.domain.algorithme;
