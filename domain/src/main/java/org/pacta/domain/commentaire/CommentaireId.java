package org.pacta.domain.commentaire;

import java.util.UUID;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Identifier;

/** One comment on a convention. Text form {@code commentaire/<convention>/<uuid>}. */
public record CommentaireId(ConventionId convention, UUID comment) implements Identifier {

    public static CommentaireId of(String id) {
        var parts = id.split("/");
        return new CommentaireId(ConventionId.of(parts[1]), UUID.fromString(parts[2]));
    }

    @Override
    public String toString() {
        return "commentaire/" + convention.value() + "/" + comment;
    }
}
