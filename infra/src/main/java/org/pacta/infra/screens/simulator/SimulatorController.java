package org.pacta.infra.screens.simulator;

import jakarta.servlet.http.HttpServletResponse;
import org.pacta.infra.icalendar.CalendarFile;
import org.pacta.infra.screens.Screen;
import org.pacta.infra.screens.words.DelayWords;
import org.pacta.infra.security.Person;
import org.pacta.infra.simulator.CalculatedEntries;
import org.pacta.infra.time.LegalClock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The simulator: a question in the address, an answer on the page; it works before any convention exists. */
@Screen
public class SimulatorController {

    private final SheetReader reader;
    private final SimulatorPages pages;
    private final LegalClock clock;

    public SimulatorController(SheetReader reader, SimulatorPages pages, LegalClock clock) {
        this.reader = reader;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/calculer-un-delai")
    public String simulate(
            Person person, @ModelAttribute("sheet") Sheet sheet, HttpServletResponse response, Model model) {
        if (!sheet.asked()) {
            model.addAttribute("page", pages.empty(person, sheet));
            return "simulateur";
        }
        var read = reader.read(sheet);
        if (read.refusal() != null) response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("page", pages.answered(sheet, read));
        return "simulateur";
    }

    /** What cannot be counted is told on the page. */
    @GetMapping("/calculer-un-delai.ics")
    public ResponseEntity<String> calendarFile(Person person, @ModelAttribute("sheet") Sheet sheet) {
        var read = reader.read(sheet.alone());
        if (read.refusal() != null)
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, Addresses.page(sheet))
                    .build();
        var found = read.answers().getFirst();
        var title = DelayWords.title(found.demand().line());
        var attachment =
                ContentDisposition.attachment().filename("echeance.ics").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(CalendarFile.of(title, CalculatedEntries.of(found, title, clock.instant())));
    }
}
