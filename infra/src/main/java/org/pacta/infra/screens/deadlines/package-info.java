/** Every deadline that a person may see, the most urgent first, and how it gets into their calendar. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.screens.deadlines;
