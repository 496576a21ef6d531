package org.pacta.domain.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One clause as the parties read and sign it, with the figures that the processes compute with.
 *
 * @param article where it stands in the source, such as "7" or "annexe 4"
 * @param obligations ids of {@code obligations.tsv} that the clause carries
 * @param parameters lengths, regimes, recipients, channels and roles; {@code x.blank} names the blank that decides {@code x}
 */
public record Clause(
        String id,
        String article,
        String title,
        Set<String> obligations,
        String wording,
        Map<String, String> parameters) {

    public Clause {
        Required.id("id of a clause", id);
        Required.text("article of clause " + id, article);
        Required.text("title of clause " + id, title);
        Required.text("wording of clause " + id, wording);
        obligations = InOrder.set(obligations);
        parameters = InOrder.map(parameters);
        parameters.keySet().forEach(key -> Required.id("parameter of clause " + id, key));
        Lengths.check("clause " + id, parameters);
    }

    /** The same clause with another figure. */
    public Clause setting(String key, String value) {
        var more = new LinkedHashMap<>(parameters);
        more.put(key, value);
        return new Clause(id, article, title, obligations, wording, more);
    }

    /** The same clause in other words. */
    public Clause reading(String words) {
        return new Clause(id, article, title, obligations, words, parameters);
    }

    public Optional<String> parameter(String key) {
        return Optional.ofNullable(parameters.get(key));
    }
}
