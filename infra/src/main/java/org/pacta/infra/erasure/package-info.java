/** Carries out what was granted: a person who asked for it can be read nowhere any more (GDPR art. 17). */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.erasure;
