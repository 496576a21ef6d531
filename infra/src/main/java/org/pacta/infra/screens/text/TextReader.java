package org.pacta.infra.screens.text;

import java.util.List;
import java.util.stream.Stream;
import org.pacta.infra.screens.text.ReadText.Answer;
import org.pacta.infra.screens.text.ReadText.Section;

/** Lays a written-out convention out in sections; nothing is added and nothing left out. */
final class TextReader {

    private static final String TITLE = "# ";
    private static final String SECTION = "## ";
    private static final String BETWEEN_PLACE_AND_TITLE = " — ";
    private static final String ITEM = "- ";
    private static final String BETWEEN_LABEL_AND_VALUE = " : ";
    private static final String OPEN = "[à compléter]";

    private TextReader() {}

    /** What stands between the title and the first section. */
    static String introduction(String text) {
        return String.join(
                " ",
                lines(parts(text).getFirst())
                        .filter(line -> !line.startsWith(TITLE))
                        .toList());
    }

    static List<Section> sections(String text) {
        return parts(text).stream().skip(1).map(TextReader::section).toList();
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("(?m)^" + SECTION)).toList();
    }

    private static Section section(String part) {
        var heading = part.lines().findFirst().orElse("");
        var split = heading.split(BETWEEN_PLACE_AND_TITLE, 2);
        var body = lines(part).skip(1).toList();
        return new Section(
                split.length == 2 ? split[0] : "",
                split[split.length - 1],
                body.stream().filter(line -> !line.startsWith(ITEM)).toList(),
                body.stream()
                        .filter(line -> line.startsWith(ITEM))
                        .map(TextReader::answer)
                        .toList());
    }

    private static Answer answer(String line) {
        var item = line.substring(ITEM.length());
        var split = item.indexOf(BETWEEN_LABEL_AND_VALUE);
        if (split < 0) return new Answer("", item, false);
        var value = item.substring(split + BETWEEN_LABEL_AND_VALUE.length());
        return new Answer(item.substring(0, split), value, value.equals(OPEN));
    }

    private static Stream<String> lines(String part) {
        return part.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
