package org.pacta.infra.screens.inbox;

import java.util.List;

/**
 * By what the basket can be narrowed down, and by what it is.
 *
 * @param active whether anything is left out
 */
public record BasketFilter(List<Choice> matters, List<Choice> conventions, List<Choice> dues, boolean active) {

    /** One value found in the basket. */
    public record Choice(String code, String label, boolean chosen) {}
}
