/** "Ma corbeille": what must I decide? */
package org.pacta.infra.screens.inbox;
