/** Private calendars: deadlines at an address that needs no login, for as long as nobody takes it away. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.feeds;
