package org.pacta.infra.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.idempotency.NewIdentifiers;
import org.pacta.infra.security.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Documents in the database, saved with it and in the same transaction as the act they belong to. */
@Component
class JdbcDocuments implements Documents, LetterArchive {

    private static final String PDF = "application/pdf";
    private static final String SELECT = """
            select d.*, c.size from document d join document_content c on c.sha256 = d.sha256
            where (d.owner = any(:organisations) or d.shared and exists (
                     select 1 from party_view p where p.convention = d.convention and p.organisation = any(:organisations)))""";

    private final JdbcClient jdbc;
    private final DocumentTypes types;
    private final NewIdentifiers identifiers;

    JdbcDocuments(JdbcClient jdbc, DocumentTypes types, NewIdentifiers identifiers) {
        this.jdbc = jdbc;
        this.types = types;
        this.identifiers = identifiers;
    }

    @Override
    @Transactional
    public StoredDocument deposit(Person person, Deposit deposit) {
        var type = types.check(deposit.name(), deposit.bytes());
        var id = identifiers.next();
        var print = keep(deposit.bytes());
        insert(id, print, deposit.name(), type, deposit.owner(), deposit.convention(), false, person.id());
        return find(person, id).orElseThrow();
    }

    @Override
    public Optional<StoredDocument> find(Person person, UUID id) {
        return jdbc.sql(SELECT + " and d.id = :id")
                .param("id", id)
                .param("organisations", aliases(person))
                .query(JdbcDocuments::read)
                .optional();
    }

    @Override
    public List<StoredDocument> of(Person person, ConventionId convention) {
        return jdbc.sql(SELECT + " and d.convention = :convention order by d.stored_at, d.id")
                .param("convention", convention.value())
                .param("organisations", aliases(person))
                .query(JdbcDocuments::read)
                .list();
    }

    @Override
    public byte[] content(Sha256 sha256) {
        return jdbc.sql("select bytes from document_content where sha256 = :sha256")
                .param("sha256", sha256.hex())
                .query(byte[].class)
                .single();
    }

    @Override
    public Optional<StoredDocument> shared(ConventionId convention, Sha256 sha256) {
        return jdbc.sql("""
                        select d.*, c.size from document d join document_content c on c.sha256 = d.sha256
                        where d.convention = :convention and d.shared and d.sha256 = :sha256
                        order by d.stored_at, d.id limit 1""")
                .param("convention", convention.value())
                .param("sha256", sha256.hex())
                .query(JdbcDocuments::read)
                .optional();
    }

    @Override
    public void share(UUID id, ConventionId convention) {
        jdbc.sql("update document set convention = :convention, shared = true where id = :id")
                .param("convention", convention.value())
                .param("id", id)
                .update();
    }

    @Override
    public void keepText(ConventionId convention, Organisation owner, String text) {
        var print = keep(text.getBytes(UTF_8));
        var id = UUID.nameUUIDFromBytes((convention + "|" + print).getBytes(UTF_8));
        var name = "convention-" + print.hex().substring(0, 8) + ".txt";
        insert(id, print, name, "text/plain", owner, convention, true, ActorId.SYSTEM);
    }

    @Override
    @Transactional
    public Sha256 keep(UUID id, Kept letter) {
        return printOf(id).orElseGet(() -> {
            var print = keep(letter.bytes());
            insert(id, print, letter.name(), PDF, letter.owner(), letter.convention(), letter.left(), ActorId.SYSTEM);
            return printOf(id).orElseThrow();
        });
    }

    @Override
    public void handOver(UUID id) {
        jdbc.sql("update document set shared = true where id = :id")
                .param("id", id)
                .update();
    }

    private Optional<Sha256> printOf(UUID id) {
        return jdbc.sql("select sha256 from document where id = :id")
                .param("id", id)
                .query((row, number) -> new Sha256(row.getString("sha256")))
                .optional();
    }

    private Sha256 keep(byte[] bytes) {
        var print = Sha256.ofBytes(bytes);
        jdbc.sql("""
                        insert into document_content (sha256, size, bytes) values (:sha256, :size, :bytes)
                        on conflict (sha256) do nothing""")
                .param("sha256", print.hex())
                .param("size", bytes.length)
                .param("bytes", bytes)
                .update();
        return print;
    }

    private void insert(
            UUID id,
            Sha256 print,
            String name,
            String type,
            Organisation owner,
            @Nullable ConventionId convention,
            boolean shared,
            ActorId by) {
        jdbc.sql("""
                        insert into document (id, sha256, name, type, owner, convention, shared, stored_by)
                        values (:id, :sha256, :name, :type, :owner, :convention, :shared, :by)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("sha256", print.hex())
                .param("name", name)
                .param("type", type)
                .param("owner", owner.alias())
                .param("convention", convention == null ? null : convention.value(), Types.OTHER)
                .param("shared", shared)
                .param("by", by.value())
                .update();
    }

    private static String[] aliases(Person person) {
        return person.organisations().stream().map(Organisation::alias).toArray(String[]::new);
    }

    private static StoredDocument read(ResultSet row, int number) throws SQLException {
        var convention = row.getObject("convention", UUID.class);
        return new StoredDocument(
                row.getObject("id", UUID.class),
                new Sha256(row.getString("sha256")),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                new Organisation(row.getString("owner")),
                convention == null ? null : new ConventionId(convention),
                row.getBoolean("shared"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("quotes_erased"));
    }
}
