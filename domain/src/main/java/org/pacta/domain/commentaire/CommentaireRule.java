package org.pacta.domain.commentaire;

import org.pacta.domain.shared.Rule;

/** The rules of comments, one line each. */
enum CommentaireRule implements Rule {
    OWN_ORGANISATION("organisation", "Règle du dossier : on commente au nom de son organisation"),
    AUTHOR_WITHDRAWS("author", "Règle du dossier : un commentaire est retiré par son auteur"),
    STANDS("withdrawn", "Règle du dossier : un commentaire se retire une fois");

    private final String code;
    private final String source;

    CommentaireRule(String code, String source) {
        this.code = "commentaire." + code;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String source() {
        return source;
    }
}
