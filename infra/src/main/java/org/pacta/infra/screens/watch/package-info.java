/** "Suivi": which files are late, since when, and who is awaited? */
package org.pacta.infra.screens.watch;
