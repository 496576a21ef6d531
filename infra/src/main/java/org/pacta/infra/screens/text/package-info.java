/** The text of a convention as its parties read it, blanks included. */
package org.pacta.infra.screens.text;
