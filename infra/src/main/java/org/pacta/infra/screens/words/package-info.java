/** The French in which the pages speak of dates, persons, facts and states. */
package org.pacta.infra.screens.words;
