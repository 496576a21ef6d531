package org.pacta.infra.erasure;

import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What becomes of documents. What a person deposited and nobody joined to an act goes; what was joined is the organisations'
 * paper and stays, without the name that the person gave to the file. What an administration decided and signed stays to the
 * byte (GDPR art. 17(3)(b) and (d)), and says that it may quote somebody who was erased.
 */
@Component
class DepositedDocuments implements Erases {

    private static final String[] QUOTED = {
        "convention.ConventionDrafted",
        "convention.BlankFilled",
        "convention.ConventionAmended",
        "avenant.AvenantProposed",
        "pli.PliWritten",
        "algorithme.AlgorithmProposed",
        "algorithme.CommitteeOpinionGiven",
        "algorithme.AlgorithmAuthorised"
    };
    private static final String UNUSED = "delete from document where stored_by = ? and not shared";
    private static final String ORPHANS =
            "delete from document_content c where not exists (select 1 from document d where d.sha256 = c.sha256)";
    private static final String RENAMED = """
            update document set name = 'document-' || left(sha256, 8) || coalesce(substring(name from '\\.[A-Za-z0-9]{1,5}$'), '')
            where stored_by = ? and shared""";
    private static final String MARKED =
            "update document set quotes_erased = true where convention = ? and stored_by = '" + ActorId.SYSTEM + "'";

    private final JdbcClient jdbc;
    private final WrittenIn written;

    DepositedDocuments(JdbcClient jdbc, WrittenIn written) {
        this.jdbc = jdbc;
        this.written = written;
    }

    @Override
    public void erase(ActorId person) {
        jdbc.sql(UNUSED).param(person.value()).update();
        jdbc.sql(ORPHANS).update();
        jdbc.sql(RENAMED).param(person.value()).update();
        written.by(person, QUOTED).forEach(this::mark);
    }

    private void mark(ConventionId convention) {
        jdbc.sql(MARKED).param(convention.value()).update();
    }
}
