/** E-mails leave from here: composed, sent once, tried again while the server is away, and each outcome recorded. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.mail;
