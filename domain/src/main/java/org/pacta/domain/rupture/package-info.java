/** The end of a convention that all parties agree to, by signed letters that have arrived in time (MET-08, VAR-21). */
package org.pacta.domain.rupture;
