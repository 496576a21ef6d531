package org.pacta.infra;

import org.pacta.infra.localstack.LocalStack;
import org.pacta.infra.localstack.LocalStackFailure;
import org.pacta.infra.localstack.Settings;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The application: starts the parts that no configured address replaces, then serves the inbox and the API. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Pacta {

    public static void main(String[] args) {
        try {
            run(args);
        } catch (LocalStackFailure failure) {
            System.err.println("[pacta] " + failure.sentence());
            System.exit(1);
        }
    }

    private static void run(String[] args) {
        var stack = new LocalStack(Settings.read());
        var shutdown = Shutdown.of(stack);
        stack.open();
        stack.awaitReady();
        new SpringApplicationBuilder(Pacta.class)
                .properties(stack.properties())
                .registerShutdownHook(false)
                .initializers(
                        shutdown::closeFirst,
                        context -> context.getBeanFactory().registerSingleton("localStack", stack))
                .run(args);
    }
}
