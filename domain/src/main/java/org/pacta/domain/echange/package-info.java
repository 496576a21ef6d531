/** Exchanges of data that are not open: none begins before both parties have accepted what binds it. */
package org.pacta.domain.echange;
