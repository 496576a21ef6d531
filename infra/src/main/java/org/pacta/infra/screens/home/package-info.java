/** The door. */
package org.pacta.infra.screens.home;
