/** The REST API, version 1: the same acts as the screens, for other systems and scripts. */
package org.pacta.infra.api;
