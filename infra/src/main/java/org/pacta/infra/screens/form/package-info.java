/** Forms as people fill them in, and what they typed as the desk takes it. */
package org.pacta.infra.screens.form;
