package org.pacta.verifier;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the journal with what was published of it in the course of time: a history written anew does not fit. */
final class CheckedInclusions {

    private final Journal journal;
    private final String convention;
    private final Trust trust;
    private final List<Checkpoint> kept;
    private final Map<Integer, Checkpoint> seen = new HashMap<>();
    private byte[] heads = new byte[0];

    /** {@code kept}: checkpoints kept by somebody else than the application. */
    CheckedInclusions(Journal journal, String convention, Trust trust, List<Checkpoint> kept) {
        this.journal = journal;
        this.convention = convention;
        this.trust = trust;
        this.kept = kept;
    }

    String check(List<Inclusion> inclusions) throws Unproved {
        for (var inclusion : inclusions) check(inclusion);
        for (var checkpoint : kept) compare(checkpoint);
        if (seen.isEmpty()) return "aucun n’a encore été publié pour cette convention";
        return seen.size() + " repères, tous retrouvés dans le journal"
                + (kept.isEmpty() ? "" : ", " + kept.size() + " comparés à ceux conservés ailleurs");
    }

    private void check(Inclusion inclusion) throws Unproved {
        var checkpoint = inclusion.checkpoint();
        var named = "le repère n° " + checkpoint.number();
        Tokens.check(Examination.token(checkpoint), checkpoint.digest(), trust);
        if (inclusion.heads() != null) heads = inclusion.heads().getBytes(StandardCharsets.UTF_8);
        if (!inclusion.holds(convention, heads))
            throw new Unproved(named + " ne contient pas les têtes que le dossier lui prête");
        for (var head : Head.read(heads))
            if (!journal.contains(head))
                throw new Unproved(named + ", publié le " + checkpoint.at() + ", porte un autre événement n° "
                        + head.sequence() + " de " + head.aggregate() + " : l’histoire a été réécrite");
        follows(checkpoint, named);
        seen.put(checkpoint.number(), checkpoint);
    }

    private void follows(Checkpoint checkpoint, String named) throws Unproved {
        var before = seen.get(checkpoint.number() - 1);
        if (before == null && !seen.isEmpty()) throw new Unproved("un repère manque avant " + named);
        if (before != null && !Prints.hex(before.digest()).equals(checkpoint.previous()))
            throw new Unproved(named + " ne suit pas le précédent");
    }

    /** One that was kept before this convention began says nothing of it; one of later than the dossier neither. */
    private void compare(Checkpoint other) throws Unproved {
        Tokens.check(Examination.token(other), other.digest(), trust);
        var own = seen.get(other.number());
        if (own == null)
            throw new Unproved("le dossier ne contient pas le repère n° " + other.number() + " conservé ailleurs");
        if (!Prints.hex(own.digest()).equals(Prints.hex(other.digest())))
            throw new Unproved("le repère n° " + other.number()
                    + " n’est pas celui qui a été conservé ailleurs : l’histoire a été réécrite");
    }
}
