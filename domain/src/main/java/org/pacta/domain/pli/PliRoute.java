package org.pacta.domain.pli;

import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;

/** Who writes to whom, who signs, and how it leaves. */
public record PliRoute(Organisation sender, Organisation addressee, ActorId signatory, PliForm form) {}
