package org.pacta.domain.committee;

/**
 * How often a committee has to meet.
 *
 * @param delay id of its line in the catalogue, which comes back
 * @param inPerson how many meetings are owed in person, the launch included
 */
public record Pace(String kind, String delay, int inPerson) {}
