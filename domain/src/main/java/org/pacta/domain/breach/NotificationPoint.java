package org.pacta.domain.breach;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each point that the CNIL has to be told (GDPR art. 33(3)). */
public enum NotificationPoint {
    NATURE("la nature de la violation", "33(3)(a)", NotificationContent::nature),
    PERSONS("le nombre approximatif de personnes", "33(3)(a)", NotificationContent::persons),
    RECORDS("le nombre approximatif d’enregistrements", "33(3)(a)", NotificationContent::records),
    CONTACT("le contact auprès de qui en savoir plus", "33(3)(b)", NotificationContent::contact),
    CONSEQUENCES("les conséquences probables", "33(3)(c)", NotificationContent::consequences),
    MEASURES("les mesures prises ou proposées", "33(3)(d)", NotificationContent::measures);

    private final String label;
    private final String article;
    private final Function<NotificationContent, @Nullable Object> content;

    NotificationPoint(String label, String article, Function<NotificationContent, @Nullable Object> content) {
        this.label = label;
        this.article = article;
        this.content = content;
    }

    /** In French, for the person who has to complete it. */
    public String label() {
        return label;
    }

    /** Of the GDPR: {@code 33(3)(a)}. */
    public String article() {
        return article;
    }

    @Nullable
    Object of(NotificationContent told) {
        return content.apply(told);
    }
}
