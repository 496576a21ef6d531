package org.pacta.infra.lives;

import java.time.Duration;

/** What is done to the product while people work, by the numbers of the list of faults that it has to survive. */
enum Fault {
    APPLICATION_KILLED(1, "kill -9 of the application, started again") {
        @Override
        void strike(Ground ground) {
            ground.pacta().killAndStart();
        }
    },
    POSTGRES_KILLED(2, "kill -9 of PostgreSQL's first process") {
        @Override
        void strike(Ground ground) {
            ground.pacta().killPart(POSTGRES);
        }
    },
    ENGINE_KILLED(3, "kill -9 of Zeebe") {
        @Override
        void strike(Ground ground) {
            ground.pacta().killPart(ENGINE);
        }
    },
    ENGINE_FORGOT(3, "kill -9 of the application and of Zeebe, whose data are deleted") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.pacta().kill();
            ground.pacta().killPart(ENGINE);
            ground.deleteFolder(ENGINE);
            ground.pacta().start();
        }
    },
    WORKERS_FROZEN(4, "the application stands still for longer than the engine lends it a job") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.hold(ground.pacta().process().pid(), LONGER_THAN_A_JOB);
        }
    },
    KAFKA_KILLED(5, "kill -9 of Kafka") {
        @Override
        void strike(Ground ground) {
            ground.pacta().killPart(KAFKA);
        }
    },
    KAFKA_SILENT(5, "Kafka answers nobody for a while") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.hold(ground.pacta().pidOf(KAFKA), A_WHILE);
        }
    },
    SENT_THRICE(6, "every command is sent three times at once under one key") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.thrice(A_WHILE);
        }
    },
    LATE_COMMIT(7, "an append that has its number commits four seconds later than it would, others overtake it") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.lateCommits(A_WHILE);
        }
    },
    CLOCKS_APART(9, "the engine's clock runs five minutes ahead of the application's") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.engineAhead(Duration.ofMinutes(5));
        }
    },
    MONTHS_AWAY(11, "application and engine are killed, two months pass, both come back at once") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.pacta().kill();
            ground.pacta().killPart(ENGINE);
            ground.monthsPass();
            ground.pacta().start();
        }
    },
    RECORD_LOCKED(12, "nobody can write to the record for a while") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.hold("lock table domain_event in exclusive mode", SHORT);
        }
    },
    CONNECTIONS_TAKEN(12, "somebody else holds all connections that PostgreSQL grants, and the others are cut") {
        @Override
        void strike(Ground ground) throws Exception {
            ground.takeConnections(SHORT);
        }
    },
    KEYCLOAK_KILLED(16, "kill -9 of Keycloak") {
        @Override
        void strike(Ground ground) {
            ground.pacta().killPart("keycloak");
        }
    },
    KEYS_ROTATED(16, "Keycloak signs with a key that nobody has seen, and everybody logs in anew") {
        @Override
        void strike(Ground ground) throws Exception {
            new KeycloakKeys(ground.pacta()).rotate();
            ground.caller().everybodyLogsInAnew();
        }
    };

    private static final String POSTGRES = "postgres";
    private static final String ENGINE = "zeebe";
    private static final String KAFKA = "kafka";
    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final Duration LONGER_THAN_A_JOB = Duration.ofSeconds(45);

    private final int number;
    private final String how;

    Fault(int number, String how) {
        this.number = number;
        this.how = how;
    }

    abstract void strike(Ground ground) throws Exception;

    int number() {
        return number;
    }

    String how() {
        return how;
    }
}
