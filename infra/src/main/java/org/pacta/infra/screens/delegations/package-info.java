/** "Mes délégations": to whom do I entrust my roles, and in whose name do I act? */
package org.pacta.infra.screens.delegations;
