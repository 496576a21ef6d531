package org.pacta.infra.desk;

import java.util.List;
import org.pacta.domain.convention.Party;
import org.pacta.domain.template.ConventionTemplate;

/** A draft whose template exists, whose seats are all taken once, and whose answers fit their blanks. */
record CheckedDraft(ConventionTemplate template, String title, List<Party> parties) {}
