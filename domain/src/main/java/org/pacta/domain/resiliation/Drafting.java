package org.pacta.domain.resiliation;

import static org.pacta.domain.resiliation.ResiliationRule.*;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.pacta.domain.pli.PliRoute;
import org.pacta.domain.pli.PliSubject;
import org.pacta.domain.resiliation.ResiliationEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

/** Whether a letter has the author, the form, the delay and the day that its clause asks for; then it is decided. */
final class Drafting {

    private Drafting() {}

    static ResiliationEvent of(
            ResiliationId id, ResiliationGround ground, Rung rung, Actor by, Writing writing, LocalDate on) {
        requireAuthor(ground, rung, by);
        requireForm(rung, writing);
        requireDelay(rung, writing);
        LETTER_NAMES_NO_DAY.require(
                writing.effectOn() == null || rung.kind() == RungKind.LETTER && ground.atLetterDate());
        var route = new PliRoute(ground.author(), ground.against(), by.id(), writing.form());
        var subject = subject(ground, rung, writing);
        return switch (rung.kind()) {
            case ALERT -> new AlertDecided(id, subject, route, writing.text(), on);
            case NOTICE -> new MiseEnDemeureDecided(id, subject, route, writing.text(), on);
            case LETTER -> new ResiliationDecided(id, subject, route, writing.text(), on);
        };
    }

    private static PliSubject subject(ResiliationGround ground, Rung rung, Writing writing) {
        var delay = rung.delay();
        return new PliSubject(
                rung.kind().nature(),
                ground.article(),
                ground.title(),
                delay == null || delay.length() == null ? writing.delay() : delay.length(),
                writing.effectOn(),
                rung.kind() == RungKind.LETTER ? ground.noIndemnity() : null,
                ground.obligations());
    }

    private static void requireAuthor(ResiliationGround ground, Rung rung, Actor by) {
        var author = ground.author();
        if (ground.inPerson())
            HEAD_ACTS_IN_PERSON.require(by.mayActAs(author, Role.EXECUTIF) && by.mandate() == null, author);
        switch (rung.kind()) {
            case ALERT -> AUTHOR_ACTS.require(by.mayActAs(author, Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF), author);
            case NOTICE -> AUTHOR_ACTS.require(by.mayActAs(author, Role.JURISTE, Role.EXECUTIF), author);
            case LETTER -> HEAD_SIGNS.require(by.mayActAs(author, Role.EXECUTIF), author);
        }
    }

    private static void requireForm(Rung rung, Writing writing) {
        var accepted = rung.forms().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        FORM_IS_THE_CLAUSES.require(rung.forms().contains(writing.form()), accepted, writing.form());
    }

    private static void requireDelay(Rung rung, Writing writing) {
        var delay = rung.delay();
        var given = delay != null && delay.length() == null;
        DELAY_IS_GIVEN.require(!given || writing.delay() != null);
        DELAY_IS_THE_CLAUSES.require(given || writing.delay() == null);
    }
}
