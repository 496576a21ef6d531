/** What follows by itself from a meeting of a committee, and the invitations to it. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.committees;
