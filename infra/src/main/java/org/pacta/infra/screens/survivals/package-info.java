/** What still binds once conventions have ended. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.screens.survivals;
