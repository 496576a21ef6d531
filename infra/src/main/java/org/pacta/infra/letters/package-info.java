/** Letters that somebody signs in an organisation's name, drawn up as files that can be kept and read by everybody. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.letters;
