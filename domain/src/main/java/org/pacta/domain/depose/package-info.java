/** The order of a host to take away all or part of what a guest has placed with it. */
package org.pacta.domain.depose;
