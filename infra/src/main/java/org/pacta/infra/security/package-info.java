/** Who people are, for which organisations they act, and with which roles. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.security;
