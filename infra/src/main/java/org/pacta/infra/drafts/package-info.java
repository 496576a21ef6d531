/** What people typed and have not sent yet: kept for them alone, never recorded. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.drafts;
