/** E-mails to a person about what waits for them: what is urgent at once, the rest in one mail a day. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.digests;
