package org.pacta.domain.breach;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each point that the CNIL has to be told (GDPR art. 33(3)). */
public enum NotificationPoint {
    NATURE("la nature de la violation", NotificationContent::nature),
    PERSONS("le nombre approximatif de personnes", NotificationContent::persons),
    RECORDS("le nombre approximatif d’enregistrements", NotificationContent::records),
    CONTACT("le contact auprès de qui en savoir plus", NotificationContent::contact),
    CONSEQUENCES("les conséquences probables", NotificationContent::consequences),
    MEASURES("les mesures prises ou proposées", NotificationContent::measures);

    private final String label;
    private final Function<NotificationContent, @Nullable Object> content;

    NotificationPoint(String label, Function<NotificationContent, @Nullable Object> content) {
        this.label = label;
        this.content = content;
    }

    /** In French, for the person who has to complete it. */
    public String label() {
        return label;
    }

    @Nullable
    Object of(NotificationContent told) {
        return content.apply(told);
    }
}
