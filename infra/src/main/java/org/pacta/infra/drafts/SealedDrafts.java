package org.pacta.infra.drafts;

import static org.pacta.infra.drafts.DraftRule.DRAFT_IS_SMALL;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.SealedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts sealed under their owner's key: with the key they are gone too. */
@Component
class SealedDrafts implements FormDrafts {

    private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};
    private static final int LONGEST = 200_000;

    private final JdbcClient jdbc;
    private final SealedTexts texts;
    private final ObjectMapper json;
    private final LegalClock clock;

    SealedDrafts(JdbcClient jdbc, SealedTexts texts, ObjectMapper json, LegalClock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void keep(Person person, Place place, Map<String, List<String>> typed) {
        var written = write(typed);
        DRAFT_IS_SMALL.require(written.length() <= LONGEST);
        var sealed = texts.seal(person.id(), place.convention(), written);
        jdbc.sql("""
                        insert into form_draft (owner, place, convention, cipher, saved_at)
                        values (:owner, :place, :convention, :cipher, :at)
                        on conflict (owner, place) do update set cipher = excluded.cipher, saved_at = excluded.saved_at""")
                .param("owner", person.id().value())
                .param("place", place.address())
                .param("convention", place.convention().value())
                .param("cipher", sealed.cipher())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Draft> find(Person person, Place place) {
        return jdbc.sql("select cipher, saved_at from form_draft where owner = ? and place = ?")
                .params(person.id().value(), place.address())
                .query((row, number) ->
                        new Kept(row.getString("cipher"), row.getObject("saved_at", OffsetDateTime.class)))
                .optional()
                .flatMap(kept -> open(person, place, kept));
    }

    @Override
    public void forget(Person person, Place place) {
        jdbc.sql("delete from form_draft where owner = ? and place = ?")
                .params(person.id().value(), place.address())
                .update();
    }

    private record Kept(String cipher, OffsetDateTime savedAt) {}

    private Optional<Draft> open(Person person, Place place, Kept kept) {
        return texts.open(place.convention(), new SealedText(person.id(), kept.cipher()))
                .map(written -> new Draft(read(written), kept.savedAt().toInstant()));
    }

    private String write(Map<String, List<String>> typed) {
        try {
            return json.writeValueAsString(typed);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, List<String>> read(String written) {
        try {
            return json.readValue(written, TYPED);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
