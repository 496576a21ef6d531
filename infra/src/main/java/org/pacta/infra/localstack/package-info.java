/** PostgreSQL, Zeebe, Kafka and Keycloak as child processes: what lets a newcomer start Pacta with one command. */
package org.pacta.infra.localstack;
