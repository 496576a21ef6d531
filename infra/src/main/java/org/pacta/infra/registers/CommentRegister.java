package org.pacta.infra.registers;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.commentaire.CommentaireEvent;
import org.pacta.domain.commentaire.CommentaireEvent.CommentWithdrawn;
import org.pacta.domain.commentaire.CommentaireEvent.CommentWritten;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.infra.registers.Column.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was remarked on a convention, internal remarks by the colleagues of their author alone. */
@Component
@Order(200)
class CommentRegister implements Register {

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public String title() {
        return "Commentaires";
    }

    @Override
    public String source() {
        return "Internes : lus par votre organisation seulement";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("writtenOn", "Écrit le", Kind.DAY),
                Column.of("organisation", "Par", Kind.ORGANISATION),
                Column.of("author", "Auteur", Kind.PERSON),
                Column.of("audience", "Lu par", Kind.WORD),
                Column.of("comment", "Commentaire", Kind.SEALED),
                Column.of("withdrawnOn", "Retiré le", Kind.DAY));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof CommentaireEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(CommentaireEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case CommentWritten e ->
                line.onlyFor(e.readers())
                        .with("writtenOn", e.legalDate())
                        .with("organisation", e.organisation())
                        .with("author", e.comment().author())
                        .with("audience", e.audience())
                        .with("comment", e.comment());
            case CommentWithdrawn e -> line.with("withdrawnOn", e.legalDate());
        };
    }
}
