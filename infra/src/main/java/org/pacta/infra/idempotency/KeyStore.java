package org.pacta.infra.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of the last thirty days and the first result of each. */
@Repository
class KeyStore {

    /** A key older than thirty days, or whose application died before it had a result, is free again. */
    private static final String CLAIM = """
            INSERT INTO idempotency AS kept (actor, key, fingerprint, alive_until)
            VALUES (:actor, :key, :fingerprint, now() + interval '20 seconds')
            ON CONFLICT (actor, key) DO UPDATE
               SET fingerprint = excluded.fingerprint, alive_until = excluded.alive_until, claimed_at = now(),
                   status = NULL, content_type = NULL, location = NULL, etag = NULL, body = NULL
             WHERE kept.claimed_at < now() - interval '30 days'
                OR kept.status IS NULL AND kept.alive_until < now() AND kept.fingerprint = excluded.fingerprint
            """;

    private static final String ANSWER = """
            UPDATE idempotency
               SET status = :status, content_type = :contentType, location = :location, etag = :etag, body = :body
             WHERE actor = :actor AND key = :key
            """;

    private final JdbcClient database;

    KeyStore(JdbcClient database) {
        this.database = database;
    }

    Claim claim(RequestKey key, byte[] fingerprint) {
        var claimed = statement(CLAIM, key).param("fingerprint", fingerprint).update();
        if (claimed == 1) return new Claim.Granted();
        return statement("SELECT * FROM idempotency WHERE actor = :actor AND key = :key", key)
                .query((row, number) -> read(row, fingerprint))
                .optional()
                .orElseGet(Claim.InProgress::new);
    }

    private static Claim read(ResultSet row, byte[] fingerprint) throws SQLException {
        if (!Arrays.equals(row.getBytes("fingerprint"), fingerprint)) return new Claim.Reused();
        var status = row.getInt("status");
        if (row.wasNull()) return new Claim.InProgress();
        return new Claim.Answered(new FirstResult(
                status,
                row.getString("content_type"),
                row.getString("location"),
                row.getString("etag"),
                row.getBytes("body")));
    }

    void answer(RequestKey key, FirstResult result) {
        statement(ANSWER, key)
                .param("status", result.status())
                .param("contentType", result.contentType())
                .param("location", result.location())
                .param("etag", result.etag())
                .param("body", result.body())
                .update();
    }

    /** Nothing was decided: the key may be used again. */
    void release(RequestKey key) {
        statement("DELETE FROM idempotency WHERE actor = :actor AND key = :key AND status IS NULL", key)
                .update();
    }

    void keepAlive(RequestKey key) {
        statement(
                        "UPDATE idempotency SET alive_until = now() + interval '20 seconds'"
                                + " WHERE actor = :actor AND key = :key AND status IS NULL",
                        key)
                .update();
    }

    int forgetOld() {
        return database.sql("DELETE FROM idempotency WHERE claimed_at < now() - interval '30 days'")
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, RequestKey key) {
        return database.sql(sql).param("actor", key.actor()).param("key", key.value());
    }
}
