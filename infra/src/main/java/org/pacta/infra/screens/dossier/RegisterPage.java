package org.pacta.infra.screens.dossier;

import java.util.List;
import org.pacta.infra.registers.FileLink;

/** A register as the page of a file shows it: what it is for, and one entry per thing. */
public record RegisterPage(String name, String title, String source, List<Kept> lines) {

    /** One thing, told cell by cell, empty cells left out; {@code files}: what can be taken away about it. */
    public record Kept(List<Cell> cells, List<FileLink> files) {}

    public record Cell(String heading, String value) {}
}
