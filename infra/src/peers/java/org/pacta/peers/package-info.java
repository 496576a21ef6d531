/** The whole product beside another workflow engine: figure 5 of the performance page. Compiled and run by the profile "peers" alone. */
@org.jspecify.annotations.NullMarked
package org.pacta.peers;
