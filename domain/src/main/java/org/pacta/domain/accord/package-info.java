/** What a party may do only once the other has agreed in writing: to speak of it in public, to let a third party use the results. */
package org.pacta.domain.accord;
