package org.pacta.infra.screens.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A question as an address that one can keep or send; empty fields are left out. */
final class Addresses {

    private static final String PAGE = "/calculer-un-delai";

    /** A question that was asked keeps its day, even where it was left open. */
    private static final String ASKED = "depart";

    private Addresses() {}

    static String page(Sheet sheet) {
        return address(PAGE, sheet);
    }

    static String calendarFile(Sheet sheet) {
        return address(PAGE + ".ics", sheet);
    }

    private static String address(String path, Sheet sheet) {
        var builder = UriComponentsBuilder.fromPath(path);
        fields(sheet).forEach((name, value) -> {
            if (value != null && (!value.isBlank() || name.equals(ASKED))) builder.queryParam(name, "{" + name + "}");
        });
        return builder.encode().buildAndExpand(fields(sheet)).toUriString();
    }

    private static Map<String, @Nullable String> fields(Sheet sheet) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("delai", sheet.delay());
        fields.put("nombre", sheet.amount());
        fields.put("unite", sheet.unit());
        fields.put("mode", sheet.regime());
        fields.put("sens", sheet.direction());
        fields.put("depart", sheet.day());
        fields.put("heure", sheet.hour());
        fields.put("decalage", sheet.offset());
        fields.put("autre", sheet.otherDay());
        fields.put("autre-heure", sheet.otherHour());
        fields.put("autre-decalage", sheet.otherOffset());
        fields.put("lieu", sheet.territory());
        fields.put("vendredi-saint", sheet.keepsGoodFriday());
        return fields;
    }
}
