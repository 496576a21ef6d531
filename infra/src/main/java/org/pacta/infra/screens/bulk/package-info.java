/** Several steps of the same kind at once: which, and with what answer? */
package org.pacta.infra.screens.bulk;
