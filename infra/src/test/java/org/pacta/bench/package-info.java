/** What Pacta costs, measured against the bare parts it stands on; run by {@code mvn -Pbench verify}, never by a build. */
package org.pacta.bench;
