package org.pacta.infra.localstack;

import java.nio.file.Path;

/** The broker's ports on loopback, and its settings for one small machine: one partition, no exporter. */
record ZeebeAddresses(int grpc, int rest, int management, int command, int internal) {

    static ZeebeAddresses from(Ports ports) {
        return new ZeebeAddresses(
                ports.of("zeebe-grpc"),
                ports.of("zeebe-rest"),
                ports.of("zeebe-management"),
                ports.of("zeebe-command"),
                ports.of("zeebe-internal"));
    }

    String restUrl() {
        return "http://127.0.0.1:" + rest;
    }

    String settings(Path data) {
        return """
                server:
                  address: 127.0.0.1
                  port: %d
                management:
                  server:
                    address: 127.0.0.1
                    port: %d
                zeebe:
                  broker:
                    network:
                      host: 127.0.0.1
                      commandApi:
                        port: %d
                      internalApi:
                        port: %d
                    gateway:
                      enable: true
                      network:
                        host: 127.0.0.1
                        port: %d
                    data:
                      directory: %s
                      logSegmentSize: 16MB
                      snapshotPeriod: 5m
                      disk:
                        freeSpace:
                          processing: 256MB
                          replication: 128MB
                    cluster:
                      partitionsCount: 1
                      replicationFactor: 1
                      clusterSize: 1
                    threads:
                      cpuThreadCount: 2
                      ioThreadCount: 2
                    experimental:
                      rocksdb:
                        memoryLimit: 64MB
                """.formatted(rest, management, command, internal, grpc, data);
    }
}
