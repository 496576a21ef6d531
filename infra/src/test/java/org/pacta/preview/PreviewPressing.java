package org.pacta.preview;

/** Deadlines of every degree of urgency, on the Thursday morning on which the preview stands still. */
final class PreviewPressing {

    private PreviewPressing() {}

    static void tell(PreviewWorld w) {
        w.deadline(
                w.aix,
                "list-of-deliberations",
                "AIX-13",
                "CGCT L2121-25",
                "calendar",
                "2026-03-03",
                "2026-03-11",
                "2026-03-11",
                "passed",
                "mardi 3 mars 2026 : jour de l’événement, non compté",
                "1 semaine : échéance le mardi 10 mars 2026");
        w.deadline(
                w.aix,
                "minutes-published",
                "AIX-13",
                "CGCT L2121-15",
                "calendar",
                "2026-03-05",
                "2026-03-13",
                "2026-03-13",
                "running",
                "jeudi 5 mars 2026 : jour de l’événement, non compté",
                "1 semaine : échéance le jeudi 12 mars 2026");
        w.deadline(
                w.aix,
                "individual-act-transmitted",
                "AIX-11",
                "CGCT L2131-1",
                "calendar",
                "2026-02-28",
                "2026-03-16",
                "2026-03-16",
                "running",
                "samedi 28 février 2026 : jour de l’événement, non compté",
                "15 jours : échéance le dimanche 15 mars 2026");
        w.deadline(
                w.suresnes,
                "cnil-extension",
                "SUR-7.b",
                "RGPD art. 36(2)",
                "reg-1182-71",
                "2026-04-27",
                "2026-06-09",
                "2026-06-09",
                "suspended",
                "suspendu le lundi 9 mars 2026 : informations demandées par la CNIL");
    }
}
