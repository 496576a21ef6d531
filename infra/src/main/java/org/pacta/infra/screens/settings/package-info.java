/** "Mes réglages": how do I want to be written to? */
package org.pacta.infra.screens.settings;
