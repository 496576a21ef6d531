package org.pacta.peers;

import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Flowable in this JVM, on the same PostgreSQL, with its history: a step for a group, a clock of 48 hours beside it, the end. */
final class Peer implements Lives, AutoCloseable {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:flowable="http://flowable.org/bpmn" targetNamespace="urn:pacta:peers">
              <process id="signal" isExecutable="true">
                <startEvent id="start"/>
                <sequenceFlow id="asked" sourceRef="start" targetRef="acknowledge"/>
                <userTask id="acknowledge" flowable:candidateGroups="juriste"/>
                <boundaryEvent id="clock" attachedToRef="acknowledge" cancelActivity="false">
                  <timerEventDefinition><timeDuration>PT48H</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="late" sourceRef="clock" targetRef="end"/>
                <sequenceFlow id="done" sourceRef="acknowledge" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    private final ProcessEngine engine;

    Peer(String database, String user, int connections) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(database);
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword("");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcMaxActiveConnections(connections);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("audit");
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("signal.bpmn20.xml", MODEL)
                .deploy();
    }

    @Override
    public String name() {
        return "Flowable " + ProcessEngine.VERSION + ", embedded, its services called in this JVM";
    }

    @Override
    public Runnable thread(int number) {
        return this::one;
    }

    private void one() {
        var process = engine.getRuntimeService().startProcessInstanceByKey("signal");
        var tasks = engine.getTaskService();
        var asked = tasks.createTaskQuery()
                .processInstanceId(process.getId())
                .taskCandidateGroup("juriste")
                .singleResult();
        tasks.claim(asked.getId(), "somebody");
        tasks.complete(asked.getId());
    }

    @Override
    public void close() {
        engine.close();
    }
}
