/** What a dossier is made of and how anybody checks it, without the application and without its database. */
@org.jspecify.annotations.NullMarked
package org.pacta.verifier;
