/** What persons write, readable only as long as their key exists. */
package org.pacta.infra.vault;
