package org.pacta.infra.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail has not left, in a form that holds no address: the server's code, or the name of the failure.
 *
 * @param forGood the server refuses this mail and would refuse it again (RFC 5321, 4.2.1)
 */
record Setback(String reply, boolean forGood) {

    /** What these refuse is this installation's password, not the mail. */
    private static final Set<Integer> OF_THE_LOGIN = Set.of(530, 534, 535, 538);

    private static final Pattern CODES = Pattern.compile("^([2-5]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3}))?");
    private static final int LONGEST_NAME = 100;

    static Setback of(RuntimeException failed) {
        var chain = chain(failed);
        return chain.reversed().stream()
                .flatMap(link -> refusal(link).stream())
                .findFirst()
                .orElseGet(() -> new Setback(named(chain), false));
    }

    private static List<Throwable> chain(RuntimeException failed) {
        var chain = new ArrayList<Throwable>();
        chain.add(failed);
        if (failed instanceof MailSendException send) chain.addAll(List.of(send.getMessageExceptions()));
        for (var next = chain.getLast().getCause(); next != null && !chain.contains(next); next = next.getCause())
            chain.add(next);
        return chain;
    }

    private static Optional<Setback> refusal(Throwable link) {
        return switch (link) {
            case SMTPAddressFailedException e -> Optional.of(refusal(e.getReturnCode(), e));
            case SMTPSenderFailedException e -> Optional.of(refusal(e.getReturnCode(), e));
            case SMTPSendFailedException e -> Optional.of(refusal(e.getReturnCode(), e));
            default -> Optional.empty();
        };
    }

    private static Setback refusal(int code, Throwable said) {
        var codes = codes(said).filter(found -> found.startsWith("" + code)).orElse("" + code);
        return new Setback(codes, code >= 500 && !OF_THE_LOGIN.contains(code));
    }

    private static Optional<String> codes(Throwable said) {
        var found = CODES.matcher(String.valueOf(said.getMessage()));
        if (!found.find()) return Optional.empty();
        return Optional.of(found.group(2) == null ? found.group(1) : found.group(1) + " " + found.group(2));
    }

    /** The code with which a server turned the connection or the login down, else the kind of the first cause. */
    private static String named(List<Throwable> chain) {
        var first = chain.getLast();
        return codes(first).orElseGet(() -> nameOf(first));
    }

    private static String nameOf(Throwable failure) {
        var name = failure.getClass().getSimpleName().replaceAll("[^A-Za-z]", "");
        return name.isEmpty() ? "Failure" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
