/** What gives an act its force: transmission to the préfecture, publication, the windows of appeal. */
package org.pacta.domain.legalite;
