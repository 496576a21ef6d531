package org.pacta.infra.assemblies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.security.Directory;
import org.pacta.infra.views.Rosters;
import org.pacta.workflows.step.ConventionFacts.LegalIdentity;
import org.pacta.workflows.step.ConventionFacts.Member;
import org.springframework.stereotype.Component;

/** The members in office as a form shows them: by the directory's name where they log in, else by their number. */
@Component
final class ListedRosters implements Rosters {

    private final Organisations organisations;
    private final Directory directory;

    ListedRosters(Organisations organisations, Directory directory) {
        this.organisations = organisations;
        this.directory = directory;
    }

    @Override
    public List<Member> of(Organisation organisation) {
        var members = organisations
                .find(organisation)
                .map(body -> body.inOffice(organisation.alias()))
                .orElse(List.of());
        return IntStream.range(0, members.size())
                .mapToObj(index -> new Member(members.get(index), name(members.get(index), index + 1)))
                .toList();
    }

    @Override
    public Map<Organisation, String> organisations() {
        var named = new LinkedHashMap<Organisation, String>();
        directory.organisations().forEach(each -> named.put(each, directory.nameOf(each)));
        return named;
    }

    @Override
    public Optional<LegalIdentity> identity(Organisation organisation) {
        return organisations.find(organisation).flatMap(Body::identity);
    }

    private String name(MemberId member, int number) {
        return directory.nameOf(new ActorId(member.value())).orElse("Conseiller nº " + number);
    }
}
