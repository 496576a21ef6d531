package org.pacta.domain.deliberation;

import java.util.List;

/** Who sits when the item is called: the chair and the secretary of the sitting, the members present, the written powers handed in. */
public record Attendance(MemberId chair, MemberId secretary, List<MemberId> present, List<Pouvoir> pouvoirs) {

    public Attendance {
        present = List.copyOf(present);
        pouvoirs = List.copyOf(pouvoirs);
    }

    /** The member who signs in that capacity. */
    MemberId officer(Capacity capacity) {
        return switch (capacity) {
            case CHAIR -> chair;
            case SECRETARY -> secretary;
        };
    }
}
