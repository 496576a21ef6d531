/** The texts of the conventions as data: the processes read these parameters and know no convention by name. */
package org.pacta.domain.template;
