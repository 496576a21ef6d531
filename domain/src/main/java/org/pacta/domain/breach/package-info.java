/** A breach of personal data on a convention: who learnt of it when, who was warned, what the CNIL and the persons were told. */
package org.pacta.domain.breach;
