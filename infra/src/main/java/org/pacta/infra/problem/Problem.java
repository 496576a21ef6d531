package org.pacta.infra.problem;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.FormRefused;
import org.springframework.http.HttpStatus;

/** A refusal as other systems read it (RFC 9457), with the stable code of the rule and where the rule is written. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String source,
        @Nullable List<Line> problems,
        @Nullable String reference) {

    /** One field of a form, and what is wrong with it. */
    public record Line(String field, String code, String detail) {}

    public static Problem of(Refusal refusal) {
        return of(refusal, refusal.detail());
    }

    public static Problem of(Refusal refusal, String detail) {
        return plain(refusal.status(), refusal.title(), detail, refusal.code(), null);
    }

    static Problem of(RuleBroken broken, String sentence) {
        return plain(UNPROCESSABLE_ENTITY, "Une règle s'y oppose.", sentence, broken.code(), broken.source());
    }

    static Problem of(FormRefused refused) {
        var lines = refused.problems().stream()
                .map(line -> new Line(line.field(), line.code(), line.sentence()))
                .toList();
        var form = of(Refusal.FORM);
        return new Problem(form.type, form.title, form.status, form.detail, form.code, null, lines, null);
    }

    /** A defect, found again in the log by its reference. */
    static Problem defect(String reference) {
        var plain = of(Refusal.DEFECT);
        return new Problem(plain.type, plain.title, plain.status, plain.detail, plain.code, null, null, reference);
    }

    private static Problem plain(HttpStatus status, String title, String detail, String code, @Nullable String source) {
        var type = URI.create("urn:pacta:problem:" + code);
        return new Problem(type, title, status.value(), detail, code, source, null, null);
    }
}
