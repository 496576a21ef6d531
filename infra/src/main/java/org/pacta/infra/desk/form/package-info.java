/** Forms on their way in and out: what a body must contain, and what it was found to contain. */
package org.pacta.infra.desk.form;
