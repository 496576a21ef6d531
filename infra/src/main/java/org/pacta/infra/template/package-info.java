/** Reads the templates of conventions from files. */
package org.pacta.infra.template;
