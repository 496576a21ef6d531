/** The list of conventions, and a new one. */
package org.pacta.infra.screens.conventions;
