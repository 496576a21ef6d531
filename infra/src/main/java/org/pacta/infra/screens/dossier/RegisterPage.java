package org.pacta.infra.screens.dossier;

import java.util.List;

/** A register as the page of a file shows it: what it is for, and one entry per thing. */
public record RegisterPage(String name, String title, String source, List<Kept> lines) {

    /** One thing, told cell by cell; empty cells are left out. */
    public record Kept(List<Cell> cells) {}

    public record Cell(String heading, String value) {}
}
