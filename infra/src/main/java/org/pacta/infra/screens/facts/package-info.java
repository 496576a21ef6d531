/** What happened, told in French from the recorded events. */
package org.pacta.infra.screens.facts;
