package org.pacta.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.pacta.infra.support.StoreApp.DAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.ConventionCommand.FillBlank;
import org.pacta.domain.convention.ConventionCommand.WithdrawConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.support.StoreApp;
import org.pacta.infra.support.TestPostgres;
import org.pacta.infra.template.YamlTemplates;
import org.springframework.context.annotation.ComponentScan;

@DisplayName("A convention on the event store")
class RealAggregatesTest {

    static final Organisation SURESNES = new Organisation("suresnes");
    static final Actor JURISTE = new Actor(new ActorId("juriste"), SURESNES, Set.of(Role.JURISTE));
    static final SealedText SEALED = new SealedText(JURISTE.id(), "Y2lwaGVy");

    final String database = TestPostgres.newDatabase();
    final ConventionId id = new ConventionId(UUID.randomUUID());

    @Test
    void is_recorded_with_the_obligations_of_its_template_and_goes_on_from_its_stored_state() {
        try (var app = StoreApp.ofTheDomain(database, Templates.class)) {
            draft(app);
            assertThat(metadata(app, 0)).contains("\"obligations\":\"SUR-0,SUR-1\"", "\"actor\":\"juriste\"");
            for (var i = 0; i < 55; i++) fill(app);
            await().until(() -> states(app) == 1);
        }
        try (var other = StoreApp.ofTheDomain(database, Templates.class)) {
            fill(other);
            other.send(new WithdrawConvention(id, JURISTE, SEALED, DAY));
            assertThatThrownBy(() -> fill(other)).isInstanceOf(RuleBroken.class);
            assertThat(count(other)).isEqualTo(58);
        }
    }

    private void draft(StoreApp app) {
        var parties = List.of(new Party("ville", SURESNES), new Party("partenaire", new Organisation("xxii")));
        app.send(new DraftConvention(id, JURISTE, "suresnes-xxii", "00000000", SEALED, parties, Map.of(), DAY));
    }

    private void fill(StoreApp app) {
        app.send(new FillBlank(id, JURISTE, "lieu-signature", new BlankValue(null, SEALED), DAY));
    }

    private int states(StoreApp app) {
        return app.sql()
                .sql("SELECT count(*) FROM snapshot WHERE payload_type = 'convention.Convention'")
                .query(Integer.class)
                .single();
    }

    private int count(StoreApp app) {
        return app.sql()
                .sql("SELECT count(*) FROM domain_event")
                .query(Integer.class)
                .single();
    }

    private String metadata(StoreApp app, long sequence) {
        return new String(app.sql()
                .sql("SELECT metadata FROM domain_event WHERE aggregate_id = ? AND sequence = ?")
                .params(id.toString(), sequence)
                .query(byte[].class)
                .single());
    }

    @ComponentScan(basePackageClasses = YamlTemplates.class)
    static class Templates {}
}
