package org.pacta.infra.screens.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register as the page of a file shows it: what it is for, and one entry per thing. */
public record RegisterPage(String name, String title, String source, List<Kept> lines) {

    /** One thing, told cell by cell, empty cells left out; {@code attached}: address of a file about it, under the convention's. */
    public record Kept(List<Cell> cells, @Nullable String attached) {}

    public record Cell(String heading, String value) {}
}
