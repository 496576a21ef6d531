package org.pacta.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** {@code java -jar pacta-verifier.jar dossier.pdf}: says in French whether a dossier is what it was, and what is wrong if not. */
public final class Verifier {

    public static final int SOUND = 0;
    public static final int WRONG = 1;
    public static final int MISUSED = 2;

    private static final String USAGE =
            "Usage : java -jar pacta-verifier.jar [--certificat autorite.pem] [--repere repere.json]… dossier.pdf";

    /** What libraries say of a broken file helps nobody; kept here, for a logger that nobody holds forgets its level. */
    private static final Logger LIBRARIES = Logger.getLogger("org.apache");

    private Trust trust = Trust.inWhoeverSigned();
    private final List<Checkpoint> kept = new ArrayList<>();
    private final List<Path> dossiers = new ArrayList<>();

    private Verifier() {}

    public static void main(String[] arguments) {
        LIBRARIES.setLevel(Level.OFF);
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    /** Returns the exit code: 0 if all holds, 1 if something is wrong, 2 if it cannot be checked. */
    public static int run(PrintStream out, String... arguments) {
        try {
            var verifier = new Verifier();
            verifier.read(List.of(arguments).iterator());
            if (verifier.dossiers.size() != 1) throw new Unproved(USAGE);
            return verifier.examine(verifier.dossiers.getFirst(), out);
        } catch (Unproved | IOException | IllegalArgumentException misuse) {
            out.println(
                    misuse instanceof IOException ? "Fichier illisible : " + misuse.getMessage() : misuse.getMessage());
            return MISUSED;
        }
    }

    private void read(Iterator<String> arguments) throws Unproved, IOException {
        while (arguments.hasNext()) {
            var argument = arguments.next();
            switch (argument) {
                case "--certificat" -> trust = Trust.in(path(arguments));
                case "--repere" -> kept.add(Lines.one(Files.readAllBytes(path(arguments)), Checkpoint.class));
                default -> dossiers.add(Path.of(argument));
            }
        }
    }

    private static Path path(Iterator<String> arguments) throws Unproved {
        if (!arguments.hasNext()) throw new Unproved(USAGE);
        return Path.of(arguments.next());
    }

    private int examine(Path dossier, PrintStream out) throws IOException {
        var report = Examination.of(Files.readAllBytes(dossier), trust, kept);
        report.lines().forEach(out::println);
        out.println(report.sound() ? "Dossier intact." : "Dossier altéré.");
        return report.sound() ? SOUND : WRONG;
    }
}
