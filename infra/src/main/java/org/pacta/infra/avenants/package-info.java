/** What follows by itself from an avenant: the convention changes, its term moves, its running deadlines are asked about. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.avenants;
