/** The two doors: browsers log in at the identity provider, other systems bring a token. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.access;
