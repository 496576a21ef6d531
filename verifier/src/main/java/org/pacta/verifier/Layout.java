package org.pacta.verifier;

/** What the files within a dossier are called. */
public final class Layout {

    public static final String INVENTORY = "inventaire.json";
    public static final String JOURNAL = "journal.jsonl";
    public static final String HEADS = "tetes.txt";
    public static final String HEADS_TOKEN = "tetes.tsr";
    public static final String CHECKPOINTS = "reperes.jsonl";
    public static final String READ_ME = "lisez-moi.txt";
    public static final String PIECE = "piece-";

    private Layout() {}
}
