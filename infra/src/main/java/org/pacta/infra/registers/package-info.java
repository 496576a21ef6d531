/** The registers that the law and the conventions ask for, each folded from the facts of its matter. */
@org.jspecify.annotations.NullMarked
package org.pacta.infra.registers;
