/** How a deliberative body approves a text: report, convening, quorum, pouvoirs, vote, signatures. */
package org.pacta.domain.deliberation;
