package org.pacta.bench;

/**
 * What became of deadlines that ended together, as the record tells it.
 *
 * @param p50 seconds after the moment at which they were due, median
 */
record Fired(long reached, long early, long twice, double seconds, double p50, double p99) {

    double perSecond() {
        return reached / seconds;
    }
}
