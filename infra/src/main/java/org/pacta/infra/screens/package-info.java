/** The pages that people read and act on: French, drawn by the server, whole without JavaScript. */
package org.pacta.infra.screens;
