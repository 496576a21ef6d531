/** A dispute between the parties: told, sought to be settled in the time they gave themselves, never kept from the judge. */
package org.pacta.domain.differend;
