/** One step: the text, why it is asked, the form and the decision. */
package org.pacta.infra.screens.task;
