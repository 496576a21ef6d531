/** "Effacements": asking for one's own data to be erased, and answering as the data protection officer. */
package org.pacta.infra.screens.erasures;
