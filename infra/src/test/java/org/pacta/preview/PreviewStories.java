package org.pacta.preview;

import org.pacta.domain.shared.Role;

/** What happened so far, and what is asked now, in each of the three conventions. */
final class PreviewStories {

    private PreviewStories() {}

    static void tell(PreviewWorld world) {
        suresnes(world);
        aix(world);
        var(world);
    }

    private static void suresnes(PreviewWorld w) {
        var c = w.suresnes;
        var text = c.value() + "/2";
        var deliberation = "deliberation/" + text + "/suresnes";
        var legalite = "legalite/" + text + "/suresnes";
        var signature = "signature/" + text;
        w.fact(
                c,
                c.toString(),
                "convention.ConventionDrafted",
                "2026-01-12",
                "2026-01-12T08:12:00Z",
                "juriste.suresnes",
                "\"draftedFor\":\"suresnes\",\"title\":{\"author\":\"x\",\"text\":\"Analyse vidéo\"}",
                "SUR-0",
                "SUR-1");
        w.fact(
                c,
                c.toString(),
                "convention.BlankFilled",
                "2026-01-14",
                "2026-01-14T10:00:00Z",
                "juriste.suresnes",
                "\"blank\":\"delai-installation\",\"value\":{\"value\":\"P1M\"}");
        w.fact(
                c,
                c.toString(),
                "convention.ConventionSubmitted",
                "2026-01-16",
                "2026-01-16T15:31:00Z",
                "juriste.suresnes",
                "\"version\":1,\"text\":\"" + "a".repeat(64) + "\"");
        w.fact(
                c,
                c.toString(),
                "convention.ConventionReturned",
                "2026-01-19",
                "2026-01-19T09:05:00Z",
                "juriste.suresnes",
                "\"version\":1,\"organisation\":\"xxii\",\"cause\":\"LEGAL_VISA\",\"reason\":{\"author\":\"x\",\"text\":\"Le délai d'installation de l'article 5 est trop court : prévoyez un mois.\"}");
        w.fact(
                c,
                c.toString(),
                "convention.ConventionSubmitted",
                "2026-01-21",
                "2026-01-21T11:40:00Z",
                "juriste.suresnes",
                "\"version\":2,\"text\":\"" + "b".repeat(64) + "\"",
                "SUR-1");
        w.fact(
                c,
                c.toString(),
                "convention.LegalVisaGiven",
                "2026-01-23",
                "2026-01-23T14:02:00Z",
                "juriste.suresnes",
                "\"version\":2,\"organisation\":\"suresnes\"");
        w.fact(
                c,
                c.toString(),
                "convention.ConventionInstructed",
                "2026-01-26",
                "2026-01-26T08:30:00Z",
                null,
                "\"version\":2");
        w.fact(
                c,
                deliberation,
                "deliberation.CouncilConvened",
                "2026-01-30",
                "2026-01-30T16:20:00Z",
                "assemblees.suresnes",
                "\"convening\":{\"sittingOn\":\"2026-02-09\"}",
                "AIX-01");
        w.fact(
                c,
                deliberation,
                "deliberation.AttendanceRecorded",
                "2026-02-09",
                "2026-02-10T08:15:00Z",
                "assemblees.suresnes",
                "\"quorum\":22,\"represented\":6",
                "AIX-03",
                "AIX-04");
        w.fact(
                c,
                deliberation,
                "deliberation.VoteRecorded",
                "2026-02-09",
                "2026-02-12T09:15:00Z",
                "assemblees.suresnes",
                "\"number\":\"DL2026_07\",\"ballot\":{\"votesFor\":39,\"votesAgainst\":0,\"abstentions\":2,\"against\":[],\"abstaining\":[],\"absentFromVote\":[]}",
                "AIX-09");
        w.fact(
                c,
                deliberation,
                "deliberation.DeliberationAdopted",
                "2026-02-09",
                "2026-02-12T09:15:00Z",
                "assemblees.suresnes",
                "\"number\":\"DL2026_07\"",
                "AIX-08",
                "SUR-0");
        w.fact(
                c,
                c.toString(),
                "convention.ConventionDeliberated",
                "2026-02-09",
                "2026-02-12T09:16:00Z",
                null,
                "\"version\":2");
        w.fact(
                c,
                legalite,
                "legalite.ActTransmitted",
                "2026-02-13",
                "2026-02-13T10:00:00Z",
                "assemblees.suresnes",
                "\"transmission\":{\"acte\":\"092-219200730-20260209-DL2026_07-DE\"}",
                "AIX-11");
        w.fact(
                c,
                legalite,
                "legalite.ActPublished",
                "2026-02-14",
                "2026-02-14T10:00:00Z",
                "assemblees.suresnes",
                "\"publication\":{\"channel\":\"ELECTRONIC\"}",
                "AIX-13");
        w.fact(
                c,
                legalite,
                "legalite.ActBecameExecutory",
                "2026-02-14",
                "2026-02-14T10:00:01Z",
                null,
                "",
                "AIX-12",
                "AIX-14");
        w.fact(
                c,
                c.toString(),
                "convention.ConventionAuthorised",
                "2026-02-14",
                "2026-02-14T10:00:02Z",
                null,
                "\"version\":2",
                "AIX-12");
        w.fact(
                c,
                signature,
                "signature.SignatureOpened",
                "2026-02-14",
                "2026-02-14T10:00:03Z",
                null,
                "\"text\":\"" + "b".repeat(64) + "\"");
        w.fact(
                c,
                signature,
                "signature.ConventionSigned",
                "2026-03-10",
                "2026-03-10T17:44:00Z",
                "executif.xxii",
                "\"organisation\":\"xxii\",\"text\":\"" + "b".repeat(64) + "\"",
                "SUR-26");
        w.task(
                c,
                c.toString(),
                "convention",
                "submit-convention",
                "suresnes",
                Role.JURISTE,
                null,
                "2026-01-12T08:12:00Z",
                "2026-01-21T11:40:00Z",
                "juriste.suresnes");
        w.task(
                c,
                c.toString(),
                "convention",
                "give-legal-visa",
                "suresnes",
                Role.JURISTE,
                null,
                "2026-01-21T11:41:00Z",
                "2026-01-23T14:02:00Z",
                "juriste.suresnes");
        w.task(
                c,
                deliberation,
                "deliberation",
                "record-vote",
                "suresnes",
                Role.ASSEMBLEES,
                null,
                "2026-02-09T18:00:00Z",
                "2026-02-12T09:15:00Z",
                "assemblees.suresnes");
        w.task(
                c,
                legalite,
                "legalite",
                "publish-act",
                "suresnes",
                Role.ASSEMBLEES,
                null,
                "2026-02-12T09:20:00Z",
                "2026-02-14T10:00:00Z",
                "assemblees.suresnes");
        w.task(
                c,
                signature,
                "signature",
                "sign-convention",
                "xxii",
                Role.EXECUTIF,
                null,
                "2026-02-14T10:01:00Z",
                "2026-03-10T17:44:00Z",
                "executif.xxii");
        w.task(
                c,
                signature,
                "signature",
                "sign-convention",
                "suresnes",
                Role.EXECUTIF,
                "2026-03-12T14:32:00Z",
                "2026-03-10T10:01:00Z",
                null,
                null);
        w.task(
                c,
                "deliberation/" + c.value() + "/1/suresnes",
                "deliberation",
                "sign-as-chair",
                "suresnes",
                Role.EXECUTIF,
                "2026-03-10T23:00:00Z",
                "2026-03-09T10:01:00Z",
                null,
                null);
        w.task(
                c,
                "filing/" + text,
                "cnil",
                "decide-deployment",
                "suresnes",
                Role.EXECUTIF,
                "2026-03-14T23:00:00Z",
                "2026-03-11T10:01:00Z",
                null,
                null);
        w.task(
                c,
                "filing/" + text,
                "cnil",
                "draft-aipd",
                "suresnes",
                Role.DPO,
                null,
                "2026-03-11T10:01:00Z",
                null,
                null);
        w.deadline(
                c,
                "appeal",
                "AIX-14",
                "CJA R421-1",
                "franc",
                "2026-02-14",
                "2026-04-16",
                "2026-04-16",
                "running",
                "Publication le 14 février 2026 : le jour de départ ne compte pas.",
                "Deux mois de quantième à quantième : 14 avril 2026.",
                "Délai franc, le lendemain compte encore : mercredi 15 avril 2026.");
        w.deadline(
                c,
                "prefet-deferral",
                "AIX-11",
                "CGCT L2131-6",
                "franc",
                "2026-02-13",
                "2026-04-29",
                "2026-04-29",
                "running",
                "Réception en préfecture le 13 février 2026.",
                "Deux mois francs : mardi 14 avril 2026.",
                "interrompu le vendredi 20 février 2026 : le préfet demande des pièces (CGCT L2131-6)",
                "vendredi 27 février 2026 : délai entier à nouveau, jour non compté",
                "2 mois de date à date : échéance le lundi 27 avril 2026",
                "délai franc, le lendemain compte encore : mardi 28 avril 2026");
        w.deadline(
                c,
                "list-of-deliberations",
                "AIX-13",
                "CGCT L2121-25",
                "calendar",
                "2026-02-09",
                "2026-02-17",
                "2026-02-17",
                "met",
                "Séance du 9 février 2026.",
                "Une semaine : lundi 16 février 2026.");
        w.deadline(
                c,
                "cnil-answer",
                "SUR-7.b",
                "RGPD art. 36(2)",
                "reg-1182-71",
                "2026-03-01",
                "2026-04-28",
                "2026-04-25",
                "running",
                "Réception le 1er mars 2026, jour non compté.",
                "Huit semaines : dimanche 26 avril, reporté au lundi 27 avril 2026.",
                "Sans report, par prudence : vendredi 24 avril 2026.");
    }

    private static void aix(PreviewWorld w) {
        var c = w.aix;
        var aix = "deliberation/" + c.value() + "/1/aix";
        var metropole = "deliberation/" + c.value() + "/1/metropole";
        w.fact(
                c,
                c.toString(),
                "convention.ConventionDrafted",
                "2026-02-02",
                "2026-02-02T08:12:00Z",
                "juriste.metropole",
                "\"draftedFor\":\"metropole\"",
                "MET-01");
        w.fact(
                c,
                c.toString(),
                "convention.ConventionSubmitted",
                "2026-02-10",
                "2026-02-10T15:31:00Z",
                "juriste.metropole",
                "\"version\":1",
                "MET-30");
        w.fact(
                c,
                c.toString(),
                "convention.ConventionInstructed",
                "2026-03-06",
                "2026-03-06T08:30:00Z",
                null,
                "\"version\":1");
        w.fact(
                c,
                aix,
                "deliberation.DeliberationRequested",
                "2026-03-06",
                "2026-03-06T08:30:01Z",
                null,
                "\"text\":\"" + "c".repeat(64) + "\"",
                "MET-01");
        w.fact(
                c,
                aix,
                "deliberation.ReportDrafted",
                "2026-03-11",
                "2026-03-11T16:05:00Z",
                "assemblees.aix",
                "\"round\":1,\"report\":{\"rapporteur\":\"" + PreviewPeople.id("elu.aix")
                        + "\",\"nomenclature\":\"8.4\",\"exposition\":{\"author\":\"x\",\"text\":\"Il est proposé d'approuver la convention annexée, qui permet à la Ville d'accueillir les capteurs de la Métropole sur ses candélabres, et d'autoriser Madame le Maire à la signer.\\n\\nLa convention est conclue pour trois ans, reconductible année par année. Elle est sans incidence financière.\"}}",
                "AIX-07");
        w.task(
                c,
                c.toString(),
                "convention",
                "submit-convention",
                "metropole",
                Role.JURISTE,
                null,
                "2026-02-02T08:12:00Z",
                "2026-02-10T15:31:00Z",
                "juriste.metropole");
        w.task(
                c,
                aix,
                "deliberation",
                "draft-report",
                "aix",
                Role.ASSEMBLEES,
                null,
                "2026-03-06T08:31:00Z",
                "2026-03-11T16:05:00Z",
                "assemblees.aix");
        w.task(
                c,
                aix,
                "deliberation",
                "approve-report",
                "aix",
                Role.ELU,
                "2026-03-18T23:00:00Z",
                "2026-03-11T16:05:30Z",
                null,
                null);
        w.task(
                c,
                aix,
                "deliberation",
                "record-attendance",
                "aix",
                Role.ASSEMBLEES,
                "2026-03-12T23:00:00Z",
                "2026-03-11T16:05:30Z",
                null,
                null);
        w.task(
                c,
                aix,
                "deliberation",
                "convene-council",
                "aix",
                Role.ASSEMBLEES,
                null,
                "2026-03-11T16:05:30Z",
                null,
                null);
        w.task(
                c,
                aix,
                "deliberation",
                "record-vote",
                "aix",
                Role.ASSEMBLEES,
                "2026-03-15T23:00:00Z",
                "2026-03-11T16:05:30Z",
                null,
                null);
        w.task(
                c,
                metropole,
                "deliberation",
                "convene-council",
                "metropole",
                Role.ASSEMBLEES,
                null,
                "2026-03-09T10:00:00Z",
                null,
                null);
    }

    private static void var(PreviewWorld w) {
        var c = w.var;
        w.fact(
                c,
                c.toString(),
                "convention.ConventionDrafted",
                "2026-03-09",
                "2026-03-09T08:12:00Z",
                "juriste.var",
                "\"draftedFor\":\"var\"",
                "VAR-01");
        w.task(
                c,
                c.toString(),
                "convention",
                "submit-convention",
                "var",
                Role.JURISTE,
                null,
                "2026-03-09T08:12:30Z",
                null,
                null);
    }
}
