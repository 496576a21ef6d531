/** The organisations of the installation and who sits in their assemblies. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.assemblies;
