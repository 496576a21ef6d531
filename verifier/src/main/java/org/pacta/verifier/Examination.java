package org.pacta.verifier;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that can be checked of one dossier, from its bytes alone and from what one kept or was given elsewhere. */
public final class Examination {

    private final Trust trust;
    private final List<Checkpoint> kept;
    private final Report report = new Report();
    private Map<String, byte[]> files = Map.of();

    private Examination(Trust trust, List<Checkpoint> kept) {
        this.trust = trust;
        this.kept = kept;
    }

    /** {@code kept}: checkpoints that somebody has kept apart from the application. */
    public static Report of(byte[] dossier, Trust trust, List<Checkpoint> kept) {
        var examination = new Examination(trust, kept);
        examination.run(new SealedPdf(dossier));
        return examination.report;
    }

    private void run(SealedPdf pdf) {
        report.check("sceau du fichier", () -> stamped(pdf.stamp(trust)));
        report.check("pièces jointes au PDF", () -> {
            files = pdf.attachments();
            return files.size() + " fichiers";
        });
        if (files.isEmpty()) return;
        report.check("inventaire", () -> inventory(read()));
        report.check("journal", this::journal);
        report.check("têtes de chaînes", this::heads);
        report.check(
                "horodatage des têtes",
                () -> stamped(Tokens.check(file(Layout.HEADS_TOKEN), Prints.of(file(Layout.HEADS)), trust)));
        report.check("pièces nommées par le journal", this::pieces);
        report.check(
                "repères publiés",
                () -> new CheckedInclusions(chain(), read().convention(), trust, kept)
                        .check(Lines.all(file(Layout.CHECKPOINTS), Inclusion.class)));
        if (!trust.isNamed())
            report.note("l’autorité d’horodatage n’a pas été comparée à un certificat connu (option --certificat)");
        if (kept.isEmpty()) report.note("aucun repère conservé ailleurs n’a été comparé (option --repere)");
    }

    private static String stamped(Stamp stamp) {
        return "attesté le %s par %s (certificat %s…)"
                .formatted(stamp.at(), stamp.authority(), stamp.certificate().substring(0, 16));
    }

    private String inventory(Inventory inventory) throws Unproved {
        if (!inventory.format().equals(Inventory.FORMAT))
            throw new Unproved("ce dossier est d’un autre format : " + inventory.format());
        var expected = new HashSet<String>();
        expected.add(Layout.INVENTORY);
        for (var entry : inventory.files()) {
            expected.add(entry.name());
            if (!Prints.hex(Prints.of(file(entry.name()))).equals(entry.sha256()))
                throw new Unproved("« " + entry.title() + " » (" + entry.name() + ") a été altéré");
        }
        for (var name : files.keySet())
            if (!expected.contains(name)) throw new Unproved("un fichier de trop a été joint : " + name);
        return "convention %s, établi pour %s le %s, %d fichiers intacts"
                .formatted(inventory.reference(), inventory.drawnFor(), inventory.drawnAt(), expected.size());
    }

    private String journal() throws Unproved {
        var journal = chain();
        return "%d événements dans %d chaînes recalculées"
                .formatted(journal.size(), journal.heads().size());
    }

    private String heads() throws Unproved {
        if (!Arrays.equals(Head.text(chain().heads()), file(Layout.HEADS)))
            throw new Unproved(
                    "elles ne sont pas celles du journal : des événements ont été ajoutés, ôtés ou réécrits");
        return "celles du journal";
    }

    private String pieces() throws Unproved {
        var named = chain().named();
        var count = 0;
        for (var entry : read().files()) {
            if (entry.document() == null || !entry.named()) continue;
            if (!named.contains(Prints.hex(Prints.of(file(entry.name())))))
                throw new Unproved("aucun événement ne nomme « " + entry.title() + " » telle qu’elle est jointe");
            count++;
        }
        return count + " pièces sont, à l’octet près, celles que les actes nomment";
    }

    private Journal chain() throws Unproved {
        return Journal.read(file(Layout.JOURNAL), read().convention());
    }

    private Inventory read() throws Unproved {
        return Lines.one(file(Layout.INVENTORY), Inventory.class);
    }

    private byte[] file(String name) throws Unproved {
        byte @Nullable [] file = files.get(name);
        if (file == null) throw new Unproved("le fichier " + name + " manque");
        return file;
    }

    static byte[] token(Checkpoint checkpoint) {
        return Base64.getDecoder().decode(checkpoint.token());
    }
}
