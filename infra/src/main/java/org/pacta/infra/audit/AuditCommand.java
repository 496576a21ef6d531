package org.pacta.infra.audit;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * The verification of the whole record by itself, {@code audit-verify}: opens the database and nothing else, prints one
 * line, ends with 0 if every chain holds and with 1 if not.
 */
public final class AuditCommand {

    public static final String NAME = "audit-verify";

    private AuditCommand() {}

    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(NAME);
    }

    /** Returns the exit code. */
    public static int run(SpringApplicationBuilder application, PrintStream out, String... arguments) {
        var quiet = Stream.concat(Arrays.stream(arguments), Stream.of("--logging.level.root=error"));
        try (var context = application
                .sources(Parts.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(quiet.toArray(String[]::new))) {
            var result = context.getBean(ChainVerifier.class).verifyAll();
            out.println(sentence(result));
            return result.intact() ? 0 : 1;
        }
    }

    private static String sentence(Verification result) {
        var bad = result.firstBad();
        if (bad == null)
            return "Journal intact : %d événements dans %d chaînes vérifiés."
                    .formatted(result.checked(), result.chains());
        return "Journal altéré : %s, n° %d, événement %s : %s (%d événements vérifiés)."
                .formatted(
                        bad.aggregate(),
                        bad.sequence(),
                        bad.eventId() == null ? "absent" : bad.eventId(),
                        bad.what().code(),
                        result.checked());
    }

    @Import(AuditConfiguration.class)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Parts {}
}
