package org.pacta.infra.localstack;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** The page of the e-mails that were caught. */
final class CaughtHtml {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM uuuu, HH:mm:ss", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    private CaughtHtml() {}

    static String of(List<CaughtMail> mails) {
        return """
                <!doctype html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Courrier de démonstration – Pacta</title>
                <style>
                body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 0 auto; padding: 1rem; color: #1e1e1e; }
                article { border-top: 1px solid #666; padding: 1rem 0; }
                h2 { font-size: 1.2rem; overflow-wrap: anywhere; }
                dt { font-weight: bold; }
                dd { margin: 0 0 .25rem; overflow-wrap: anywhere; }
                pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f2f2f2; padding: 1rem; }
                </style>
                </head>
                <body>
                <h1>Courrier de démonstration</h1>
                <p>Les courriels envoyés par Pacta arrivent ici et ne sont remis à personne. Ils s’effacent à l’arrêt.
                <a href="/">Actualiser</a></p>
                <p>%s</p>
                %s</body>
                </html>
                """.formatted(
                count(mails.size()), mails.stream().map(CaughtHtml::article).collect(Collectors.joining()));
    }

    private static String count(int mails) {
        return switch (mails) {
            case 0 -> "Aucun courriel pour le moment.";
            case 1 -> "Un courriel.";
            default -> mails + " courriels, le plus récent d’abord.";
        };
    }

    private static String article(CaughtMail mail) {
        return """
                <article>
                <h2>%s</h2>
                <dl>
                <dt>De</dt><dd>%s</dd>
                <dt>À</dt><dd>%s</dd>
                <dt>Envoyé le</dt><dd>%s</dd>
                </dl>
                <pre>%s</pre>
                %s</article>
                """.formatted(
                        escaped(mail.subject()),
                        escaped(mail.from()),
                        escaped(mail.to()),
                        MOMENT.format(mail.sentAt()),
                        escaped(mail.text()),
                        pieces(mail));
    }

    private static String pieces(CaughtMail mail) {
        if (mail.attachments().isEmpty()) return "";
        return IntStream.range(0, mail.attachments().size())
                .mapToObj(number -> piece(mail, number))
                .collect(Collectors.joining("", "<p>Pièces jointes</p>\n<ul>\n", "</ul>\n"));
    }

    private static String piece(CaughtMail mail, int number) {
        var piece = mail.attachments().get(number);
        return "<li><a href=\"/pieces/%s/%d\">%s</a> (%s, %d octets)</li>\n"
                .formatted(
                        escaped(mail.id()), number, escaped(piece.name()), escaped(piece.type()), piece.bytes().length);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
