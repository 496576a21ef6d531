package org.pacta.domain.shared;

import java.util.Set;
import java.util.UUID;

/** The persons and things that the tests of every matter speak of, opaque as they are recorded. */
public final class People {

    public static final Organisation SURESNES = new Organisation("suresnes");
    public static final Organisation XXII = new Organisation("xxii");
    public static final Organisation AIX = new Organisation("aix");
    public static final Organisation METROPOLE = new Organisation("metropole");
    public static final Organisation VAR = new Organisation("var");
    public static final Organisation COLLECTIVITE = new Organisation("collectivite");

    public static final ConventionId CONVENTION =
            new ConventionId(UUID.fromString("0190a7c0-0000-7000-8000-000000000001"));
    public static final Sha256 TEXT = Sha256.ofText("le texte voté");
    public static final Sha256 OTHER_TEXT = Sha256.ofText("un autre texte");
    public static final SealedText REASON = new SealedText(new ActorId("juriste"), "c2VhbGVk");

    private People() {}

    public static Actor actor(Organisation organisation, Role... roles) {
        return new Actor(new ActorId(roles[0].code() + "." + organisation), organisation, Set.of(roles));
    }
}
