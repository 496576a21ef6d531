package org.pacta.infra.localstack;

import java.nio.file.Path;
import java.time.Duration;

/** A start that cannot succeed, told to the person at the console as one sentence saying what to do. */
public final class LocalStackFailure extends RuntimeException {

    private final String code;
    private final String sentence;

    LocalStackFailure(String code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence.replaceAll("\\s+", " ");
    }

    public String code() {
        return code;
    }

    /** One line, in French, saying what happened and what to do. */
    public String sentence() {
        return sentence;
    }

    static LocalStackFailure jdkTooOld(int found, String home) {
        return new LocalStackFailure(
                "localstack.jdk",
                "Pacta demande un JDK 21 ou plus récent et tourne ici sur Java %d (%s) : installez-en un et désignez-le par JAVA_HOME."
                        .formatted(found, home));
    }

    static LocalStackFailure portInUse(String part, int port, String variable) {
        return new LocalStackFailure(
                "localstack.port-in-use",
                "Le port %d voulu par %s est déjà occupé : libérez-le ou choisissez-en un autre par la variable %s."
                        .formatted(port, part, variable));
    }

    static LocalStackFailure notAPort(String variable, String value) {
        return new LocalStackFailure(
                "localstack.not-a-port",
                "La variable %s vaut « %s » : donnez-lui un numéro de port entre 1 et 65535."
                        .formatted(variable, value));
    }

    static LocalStackFailure diskFull(Path home, long usableMegabytes, long neededMegabytes) {
        return new LocalStackFailure(
                "localstack.disk-full",
                "Il reste %d Mo sur le disque de %s et il en faut au moins %d : faites de la place ou choisissez un autre dossier par PACTA_HOME."
                        .formatted(usableMegabytes, home, neededMegabytes));
    }

    static LocalStackFailure homeInUse(Path home) {
        return new LocalStackFailure(
                "localstack.home-in-use",
                "Le dossier %s sert déjà à un autre Pacta en marche : arrêtez-le ou donnez à celui-ci son propre PACTA_HOME."
                        .formatted(home));
    }

    static LocalStackFailure homeUnusable(Path home, Exception cause) {
        return new LocalStackFailure(
                "localstack.home-unusable",
                "Le dossier %s ne peut pas être écrit (%s) : corrigez ses droits ou choisissez-en un autre par PACTA_HOME."
                        .formatted(home, cause.getMessage()));
    }

    static LocalStackFailure partMissing(String part, Path parts) {
        return new LocalStackFailure(
                "localstack.part-missing",
                "La pièce %s ne se trouve pas dans %s : lancez « mvn -pl infra/parts generate-resources » à la racine du projet, avec accès à un dépôt Maven, ou désignez le bon dossier par PACTA_PARTS."
                        .formatted(part, parts));
    }

    static LocalStackFailure partUnusable(String part, String reason, Path log) {
        return new LocalStackFailure(
                "localstack.part-unusable",
                "%s ne peut pas démarrer (%s) : le détail est dans %s.".formatted(part, reason, log));
    }

    static LocalStackFailure notReady(String part, Duration waited, Path log) {
        return new LocalStackFailure(
                "localstack.not-ready",
                "%s n'est toujours pas prêt après %d s : cherchez la cause dans %s, puis relancez."
                        .formatted(part, waited.toSeconds(), log));
    }

    static LocalStackFailure otherVersion(String part, Path data, String found, String installed) {
        return new LocalStackFailure(
                "localstack.other-version",
                "Les données de %s dans %s viennent de la version %s et la version installée est %s : revenez à la version précédente de Pacta, ou écartez ce dossier pour repartir de zéro."
                        .formatted(part, data, found, installed));
    }
}
