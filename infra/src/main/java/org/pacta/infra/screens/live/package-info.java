/** Tells an open page that something changed, and leaves it to its reader to look. */
package org.pacta.infra.screens.live;
