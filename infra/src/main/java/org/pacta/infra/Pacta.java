package org.pacta.infra;

import org.pacta.infra.audit.AuditCommand;
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
        System.setProperty("axoniq.update-checker.disabled", "true");
        try {
            run(Settings.read(), args);
        } catch (LocalStackFailure failure) {
            System.err.println("[pacta] " + failure.sentence());
            System.exit(1);
        }
    }

    private static void run(Settings settings, String[] args) {
        var stack = new LocalStack(settings);
        var shutdown = Shutdown.of(stack);
        stack.open();
        if (AuditCommand.isAskedFor(args)) System.exit(verify(stack, args));
        stack.awaitReady();
        application(stack)
                .registerShutdownHook(false)
                .initializers(
                        shutdown::closeFirst,
                        context -> context.getBeanFactory().registerSingleton("localStack", stack))
                .run(args);
        Welcome.print(settings, stack.mailPage(), System.out);
    }

    private static int verify(LocalStack stack, String[] args) {
        return AuditCommand.run(new SpringApplicationBuilder().properties(stack.properties()), System.out, args);
    }

    private static SpringApplicationBuilder application(LocalStack stack) {
        return new SpringApplicationBuilder(Pacta.class).properties(stack.properties());
    }
}
