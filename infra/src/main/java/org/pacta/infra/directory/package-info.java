/** Names and roles, read from the identity provider and remembered for some minutes. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.directory;
