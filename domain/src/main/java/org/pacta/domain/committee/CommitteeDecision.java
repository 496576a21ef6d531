package org.pacta.domain.committee;

import java.time.LocalDate;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;

/** What a committee decided, who does it, and by which day. */
public record CommitteeDecision(SealedText what, Organisation owner, LocalDate dueOn) {}
