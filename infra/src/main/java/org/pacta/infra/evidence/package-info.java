/** The dossier of one convention: its whole life in one file, with what anybody needs to check it without the application. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.evidence;
