package org.pacta.infra.screens.inbox;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.infra.views.Inbox;

/** The views of the basket, as their address and their label name them. */
public enum Tab {
    MINE("moi", "À moi", Inbox.View.MINE),
    GROUP("groupe", "À mon groupe", Inbox.View.GROUP),
    DELEGATED("deleguees", "Délégué par moi", Inbox.View.DELEGATED),
    ON_BEHALF("au-nom-de", "Au nom de…", Inbox.View.ON_BEHALF),
    DONE("faites", "Faites", Inbox.View.DONE);

    private final String code;
    private final String label;
    private final Inbox.View view;

    Tab(String code, String label, Inbox.View view) {
        this.code = code;
        this.label = label;
        this.view = view;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public Inbox.View view() {
        return view;
    }

    /** The tab of this address, or null where the address names none. */
    public static @Nullable Tab of(@Nullable String code) {
        return Stream.of(values())
                .filter(tab -> tab.code.equals(code))
                .findFirst()
                .orElse(null);
    }
}
