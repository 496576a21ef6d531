/** The few types that every matter speaks with. */
package org.pacta.domain.shared;
