package org.pacta.infra.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A text that a person wrote")
class TextVaultTest {

    static final String RECORD = TestPostgres.newDatabase();
    static final String KEYS = TestPostgres.newDatabase();
    static final ActorId AUTHOR = new ActorId("4f2c");
    static final ConventionId CONVENTION = new ConventionId(UUID.randomUUID());
    static final String TEXT = "Le délai n'est pas tenable : œuvre à revoir.";

    @TempDir
    static Path home;

    static StoreApp app;
    static TextVault vault;

    @BeforeAll
    static void start() {
        app = start(home);
        vault = app.bean(TextVault.class);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void is_sealed_and_opens_again() {
        var sealed = vault.seal(AUTHOR, CONVENTION, TEXT);
        assertThat(sealed.author()).isEqualTo(AUTHOR);
        assertThat(sealed.cipher()).doesNotContain("délai").isBase64();
        assertThat(vault.open(CONVENTION, sealed)).contains(TEXT);
    }

    @Test
    void is_never_sealed_to_the_same_cipher_twice() {
        assertThat(vault.seal(AUTHOR, CONVENTION, TEXT)).isNotEqualTo(vault.seal(AUTHOR, CONVENTION, TEXT));
    }

    @Test
    void opens_in_its_own_convention_only() {
        var sealed = vault.seal(AUTHOR, CONVENTION, TEXT);
        var other = new ConventionId(UUID.randomUUID());
        assertThatThrownBy(() -> vault.open(other, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void does_not_open_under_the_key_of_another_person() {
        var sealed = vault.seal(AUTHOR, CONVENTION, TEXT);
        var other = new ActorId("other");
        vault.seal(other, CONVENTION, TEXT);
        assertThatThrownBy(() -> vault.open(CONVENTION, new SealedText(other, sealed.cipher())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opens_after_a_restart() {
        var sealed = vault.seal(AUTHOR, CONVENTION, TEXT);
        try (var again = start(home)) {
            assertThat(again.bean(TextVault.class).open(CONVENTION, sealed)).contains(TEXT);
        }
    }

    @Test
    void is_lost_for_ever_once_the_key_of_its_author_is_destroyed() {
        var erased = new ActorId("erased");
        var sealed = vault.seal(erased, CONVENTION, TEXT);
        TestPostgres.administratorOf(KEYS)
                .sql("UPDATE person_key SET wrapped = NULL, destroyed_at = now() WHERE actor = 'erased'")
                .update();
        try (var again = start(home)) {
            var later = again.bean(TextVault.class);
            assertThat(later.open(CONVENTION, sealed)).isEmpty();
            assertThatThrownBy(() -> later.seal(erased, CONVENTION, TEXT)).hasMessageContaining("effacement.erased");
        }
    }

    @Test
    void is_erased_at_once_and_no_restored_backup_of_the_keys_brings_it_back() {
        var person = new ActorId("asks-for-erasure");
        var sealed = vault.seal(person, CONVENTION, TEXT);
        var keys = TestPostgres.administratorOf(KEYS);
        var backup = keys.sql("SELECT wrapped FROM person_key WHERE actor = ?")
                .param(person.value())
                .query(byte[].class)
                .single();
        vault.erase(person);
        vault.erase(person);
        assertThat(vault.open(CONVENTION, sealed)).isEmpty();
        assertThatThrownBy(() -> vault.seal(person, CONVENTION, TEXT)).hasMessageContaining("effacement.erased");

        keys.sql("UPDATE person_key SET wrapped = ?, destroyed_at = NULL WHERE actor = ?")
                .params(backup, person.value())
                .update();
        try (var restored = start(home)) {
            assertThat(restored.bean(TextVault.class).open(CONVENTION, sealed)).isEmpty();
        }
        assertThat(home.resolve("keys/destroyed.txt")).hasContent(person.value());
        assertThat(vault.open(CONVENTION, vault.seal(AUTHOR, CONVENTION, TEXT)))
                .as("others")
                .contains(TEXT);
    }

    @Test
    void depends_on_a_master_key_that_only_its_owner_may_read() throws IOException {
        var file = home.resolve("keys/master.json");
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(Files.readString(file)).contains("AesGcmKey");
    }

    @Test
    void does_not_open_with_another_master_key(@TempDir Path otherHome) {
        var sealed = vault.seal(AUTHOR, CONVENTION, TEXT);
        try (var other = start(otherHome)) {
            assertThatThrownBy(() -> other.bean(TextVault.class).open(CONVENTION, sealed))
                    .hasMessageContaining("master key");
        }
    }

    @Test
    void has_its_keys_in_another_database_than_the_record() {
        assertThat(app.sql()
                        .sql("SELECT current_database()")
                        .query(String.class)
                        .single())
                .isEqualTo(RECORD.substring(RECORD.lastIndexOf('/') + 1));
        assertThat(tables(JdbcClient.create(app.bean(DataSource.class))))
                .contains("domain_event")
                .doesNotContain("person_key");
        assertThat(tables(TestPostgres.administratorOf(KEYS)))
                .contains("person_key")
                .doesNotContain("domain_event");
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query(String.class)
                .list();
    }

    private static StoreApp start(Path home) {
        return new StoreApp(
                RECORD,
                List.of("pacta.home=" + home, "pacta.keys.url=" + KEYS, "pacta.keys.user=" + TestPostgres.OWNER),
                VaultConfiguration.class);
    }
}
