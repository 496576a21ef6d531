package org.pacta.infra.screens.drafts;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.drafts.FormDrafts.Place;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.Inbox;
import org.springframework.stereotype.Component;

/** Which form an address means, if this person may see it and it still waits. */
@Component
public class DraftPlaces {

    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern TASK = Pattern.compile("/taches/" + ID);
    private static final Pattern ACT = Pattern.compile("/conventions/" + ID + "/actes/[a-z-]{1,60}");

    private final Inbox inbox;
    private final Conventions conventions;

    public DraftPlaces(Inbox inbox, Conventions conventions) {
        this.inbox = inbox;
        this.conventions = conventions;
    }

    public static Place ofTask(ConventionId convention, UUID task) {
        return new Place(convention, "/taches/" + task);
    }

    public static Place ofAct(ConventionId convention, String act) {
        return new Place(convention, "/conventions/" + convention.value() + "/actes/" + act);
    }

    Optional<Place> at(Person person, String address) {
        var task = TASK.matcher(address);
        if (task.matches())
            return inbox.find(person, UUID.fromString(task.group(1)))
                    .filter(row -> !row.state().ended())
                    .map(row -> new Place(row.convention(), address));
        var act = ACT.matcher(address);
        if (!act.matches()) return Optional.empty();
        return conventions
                .find(person, new ConventionId(UUID.fromString(act.group(1))))
                .map(row -> new Place(row.id(), address));
    }
}
