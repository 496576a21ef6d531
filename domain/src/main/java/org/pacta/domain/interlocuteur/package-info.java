/** The named contact of each party, with every change and how soon it was told (SUR-9). */
package org.pacta.domain.interlocuteur;
