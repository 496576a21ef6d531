/** Watches the clock: what events set is kept, and told, reached or cancelled at its moment, once. */
package org.pacta.infra.deadlines;
