package org.pacta.domain.deliberation;

import java.time.LocalDate;

/** The sitting that the members are called to: which one it is for this item, its day, whether a quorum is needed. */
record Sitting(int number, LocalDate day, boolean quorumRequired) {

    static final Sitting NONE_YET = new Sitting(0, LocalDate.MIN, true);

    boolean inNumber(Attendance attendance, Assembly body) {
        return !quorumRequired || attendance.present().size() >= body.quorum();
    }
}
