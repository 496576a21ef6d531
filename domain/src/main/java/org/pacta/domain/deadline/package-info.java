/** The only place where time is counted: lengths, ways of counting, and the dates that come out, explained step by step. */
package org.pacta.domain.deadline;
