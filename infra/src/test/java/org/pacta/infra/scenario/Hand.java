package org.pacta.infra.scenario;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Answers whatever the form on the screen still leaves empty, as somebody would who only reads it. */
final class Hand {

    private Hand() {}

    static void fills(Page page) {
        for (var field : page.locator("#decision .field:visible").all()) {
            for (var text : field.locator("textarea, input[type=text]").all()) writes(text);
            for (var day : field.locator("input[type=date]").all())
                if (day.inputValue().isEmpty()) day.fill("2027-06-30");
            var answers = field.locator("input[type=radio]");
            if (answers.count() > 0 && field.locator("input:checked").count() == 0)
                answers.first().check();
        }
    }

    private static void writes(Locator text) {
        if (!text.inputValue().isEmpty()) return;
        text.fill("numeric".equals(text.getAttribute("inputmode")) ? "1" : "Direction des services, 1er étage");
    }
}
