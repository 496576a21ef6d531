/** Who may enter the premises of a party: persons under a charter of secrecy and visitors under a pledge, always escorted. */
package org.pacta.domain.acces;
