package org.pacta.infra.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search or a cursor")
class SearchableTest {

    @Test
    void forgets_accents_and_case() {
        assertThat(Searchable.words("  Métropole\tDÉLIBÉRATION ")).containsExactly("metropole", "deliberation");
    }

    @Test
    void takes_wildcards_literally() {
        assertThat(Searchable.like("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
    }

    @Test
    void goes_on_where_it_stopped() {
        var cursor = new Cursor(Instant.EPOCH, Instant.parse("2024-02-09T08:00:00.123456Z"), new UUID(1, 2));

        assertThat(Cursor.read(cursor.write())).isEqualTo(cursor);
        assertThat(Cursor.read(" ")).isNull();
        assertThatThrownBy(() -> Cursor.read("n'importe quoi")).isInstanceOf(UnreadableCursor.class);
        assertThatThrownBy(() -> Cursor.read("YQ")).isInstanceOf(UnreadableCursor.class);
    }
}
