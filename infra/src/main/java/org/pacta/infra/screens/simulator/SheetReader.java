package org.pacta.infra.screens.simulator;

import static org.pacta.infra.screens.simulator.Sheet.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Extent;
import org.pacta.infra.desk.FormRefused;
import org.pacta.infra.desk.form.FormProblem;
import org.pacta.infra.screens.Refusal;
import org.pacta.infra.screens.Refusals;
import org.pacta.infra.screens.words.WordList;
import org.pacta.infra.simulator.AskedDelay;
import org.pacta.infra.simulator.Calculation;
import org.pacta.infra.simulator.Demand;
import org.pacta.infra.simulator.Simulator;
import org.springframework.stereotype.Component;

/** Reads what was typed and counts it; everything that cannot be read is told beside its field, all at once. */
@Component
public class SheetReader {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final WordList FIELDS = WordList.all("classpath:screens/words/simulator-fields.properties");

    private final Simulator simulator;
    private final Refusals refusals;

    public SheetReader(Simulator simulator, Refusals refusals) {
        this.simulator = simulator;
        this.refusals = refusals;
    }

    /** What came of it: one answer for each trigger, or why there is none. */
    public record Reading(
            List<Calculation> answers, @Nullable Refusal refusal) {}

    public Reading read(Sheet sheet) {
        var wrong = new ArrayList<Refusal.Line>();
        var demand = attempt(wrong, "", () -> demand(sheet));
        var triggers = sheet.compares() ? List.of(sheet.start(), sheet.other()) : List.of(sheet.start());
        var answers = new ArrayList<Calculation>();
        for (var trigger : triggers)
            attempt(wrong, trigger.dayField(), () -> TypedTrigger.count(trigger, demand))
                    .ifPresent(answers::add);
        return wrong.isEmpty() ? new Reading(answers, null) : new Reading(List.of(), new Refusal(wrong, null));
    }

    private <T> Optional<T> attempt(List<Refusal.Line> wrong, String trigger, Supplier<Optional<T>> act) {
        var found = new AtomicReference<@Nullable T>();
        refusals.trying(() -> found.set(InFrench.saying(act).orElse(null)))
                .ifPresent(refusal -> wrong.addAll(
                        refusal.placed(code -> field(code, trigger)).lines()));
        return Optional.ofNullable(found.get());
    }

    /** A rule that speaks of the trigger is told at the trigger that broke it. */
    private static Optional<String> field(String code, String trigger) {
        return FIELDS.find(code)
                .map(field -> trigger.equals("autre")
                        ? field.replace("depart", "autre").replaceFirst("^heure", "autre-heure")
                        : field);
    }

    private Optional<Demand> demand(Sheet sheet) {
        if (text(sheet.delay()).isEmpty())
            throw new FormRefused(List.of(FormProblem.REQUIRED.at("delai", "Quel délai ?")));
        var line = sheet.free()
                ? null
                : simulator.delays().find(text(sheet.delay())).orElse(null);
        var measured = sheet.free() || (line != null && isOpen(line));
        return Optional.of(simulator.demand(asked(sheet, measured)));
    }

    static boolean isOpen(CatalogueLine line) {
        return line.extent() instanceof Extent.Given;
    }

    /** {@code measured}: whether the length is asked for; what stands in a field that is not shown was never said. */
    private static AskedDelay asked(Sheet sheet, boolean measured) {
        var typed = measured && !(text(sheet.amount()).isEmpty() && !sheet.free());
        return new AskedDelay(
                sheet.free() ? null : text(sheet.delay()),
                sheet.free() ? text(sheet.regime()) : null,
                typed ? number(text(sheet.amount())) : null,
                typed ? text(sheet.unit()) : null,
                null,
                sheet.free() ? text(sheet.direction()) : null,
                text(sheet.territory()),
                BooleanNode.valueOf(sheet.keepsGoodFriday() != null),
                null);
    }

    private static JsonNode number(String typed) {
        return WHOLE_NUMBER.matcher(typed).matches()
                ? BigIntegerNode.valueOf(new BigInteger(typed))
                : TextNode.valueOf(typed);
    }
}
