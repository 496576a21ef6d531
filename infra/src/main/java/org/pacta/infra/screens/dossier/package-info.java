/** The file of a convention: where does it stand? */
package org.pacta.infra.screens.dossier;
