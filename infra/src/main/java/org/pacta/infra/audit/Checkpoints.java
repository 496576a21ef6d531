package org.pacta.infra.audit;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.pacta.domain.shared.ConventionId;
import org.pacta.infra.stamps.TimeStamps;
import org.pacta.verifier.Checkpoint;
import org.pacta.verifier.Inclusion;
import org.pacta.verifier.Prints;

/** Publishes one fingerprint for all chains, stamped from outside, so that nobody can write a new history unseen. */
public final class Checkpoints {

    private final CheckpointFolder folder;
    private final HeadKeeper heads;
    private final TimeStamps authority;
    private final Clock clock;

    Checkpoints(CheckpointFolder folder, HeadKeeper heads, TimeStamps authority, Clock clock) {
        this.folder = folder;
        this.heads = heads;
        this.authority = authority;
        this.clock = clock;
    }

    /** The newest one, which holds everything recorded so far; made now where something is new. */
    public synchronized Checkpoint upToDate() {
        var all = folder.all();
        var tree = new CheckpointTree();
        all.forEach(published -> tree.add(published.heads()));
        var news = tree.newAmong(heads.heads());
        if (news.isEmpty() && !all.isEmpty()) return all.getLast().checkpoint();
        tree.add(news);
        var previous = all.isEmpty()
                ? Checkpoint.BEFORE_THE_FIRST
                : Prints.hex(all.getLast().checkpoint().digest());
        var next = stamped(tree.checkpoint(all.size() + 1, clock.instant().toString(), previous));
        folder.write(new Published(next, news));
        return next;
    }

    private Checkpoint stamped(Checkpoint checkpoint) {
        var token = authority.over(checkpoint.digest());
        return checkpoint.stamped(Base64.getEncoder().encodeToString(token));
    }

    /** The newest first. */
    public List<Checkpoint> latest(int most) {
        return folder.all().reversed().stream()
                .map(Published::checkpoint)
                .limit(most)
                .toList();
    }

    public Optional<Checkpoint> find(int number) {
        return folder.find(number);
    }

    /** The proofs that a convention is in each checkpoint since it began. */
    public List<Inclusion> of(ConventionId convention) {
        return CheckpointChain.of(convention.value().toString(), folder.all());
    }
}
