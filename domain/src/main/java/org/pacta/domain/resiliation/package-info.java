/** The end of a convention that one party decides: its ground, alert, mise en demeure, letter, and the day it takes effect. */
package org.pacta.domain.resiliation;
