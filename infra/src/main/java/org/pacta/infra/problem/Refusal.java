package org.pacta.infra.problem;

import static org.springframework.http.HttpStatus.*;

import org.springframework.http.HttpStatus;

/** The refusals that are no rule of a matter, with their stable code and what they tell the user. */
public enum Refusal {
    NOT_LOGGED_IN(
            UNAUTHORIZED,
            "identity.not-logged-in",
            "Vous n'êtes pas connecté.",
            "Joignez un jeton d'accès en cours de validité, demandé avec les portées openid et organization."),
    NOT_ALLOWED(
            FORBIDDEN,
            "identity.not-allowed",
            "Vous n'avez pas accès à cette partie.",
            "Aucun de vos rôles ne permet cet acte ; demandez-le à l'administrateur de votre organisation."),
    NO_ORGANISATION(
            FORBIDDEN,
            "identity.no-organisation",
            "Vous n'appartenez à aucune organisation.",
            "Votre compte n'est rattaché à aucune organisation, ou le jeton a été demandé sans la portée organization ;"
                    + " demandez votre rattachement à l'administrateur de votre organisation."),
    NOT_VISIBLE(
            NOT_FOUND,
            "request.not-found",
            "Introuvable.",
            "Cet objet n'existe pas, ou votre organisation n'y a pas accès ; vérifiez l'adresse."),
    TAKEN(
            CONFLICT,
            "task.taken-by-another",
            "Un collègue a déjà pris cette tâche.",
            "Choisissez une autre tâche, ou demandez à ce collègue de la rendre au groupe."),
    STALE(
            CONFLICT,
            "request.stale",
            "Quelqu'un a agi entre-temps.",
            "La version que vous avez lue n'est plus la bonne ; relisez l'objet, puis recommencez."),
    UNREADABLE(
            BAD_REQUEST,
            "request.unreadable",
            "La demande ne peut pas être lue.",
            "Le corps doit être du JSON valide, conforme au formulaire ; corrigez-le, puis recommencez."),
    BAD_PARAMETER(
            BAD_REQUEST,
            "request.bad-parameter",
            "Un paramètre manque ou n'a pas la forme attendue.",
            "Corrigez le paramètre nommé, puis recommencez."),
    NO_SUCH_METHOD(
            METHOD_NOT_ALLOWED,
            "request.method-not-allowed",
            "Cette adresse ne connaît pas cette méthode.",
            "L'en-tête Allow donne les méthodes admises."),
    NOT_PRODUCED(
            NOT_ACCEPTABLE,
            "request.not-acceptable",
            "Ce format n'est pas disponible.",
            "Demandez application/json, ou retirez l'en-tête Accept."),
    NOT_READ(
            UNSUPPORTED_MEDIA_TYPE,
            "request.media-type",
            "Ce type de contenu n'est pas reçu ici.",
            "Envoyez du JSON (application/json), ou un fichier en multipart/form-data pour un document."),
    TOO_LARGE(
            PAYLOAD_TOO_LARGE,
            "request.too-large",
            "Le contenu est trop volumineux.",
            "Réduisez la taille du fichier ou du texte, puis recommencez."),
    KEY_TOO_LONG(
            BAD_REQUEST,
            "idempotency.key-too-long",
            "La clé d'idempotence n'a pas la forme attendue.",
            "L'en-tête Idempotency-Key compte de 1 à 255 caractères."),
    KEY_REUSED(
            UNPROCESSABLE_ENTITY,
            "idempotency.key-reused",
            "Cette clé d'idempotence a déjà servi à une autre demande.",
            "Une clé ne vaut que pour une seule demande pendant 30 jours ; prenez-en une nouvelle."),
    KEY_IN_PROGRESS(
            CONFLICT,
            "idempotency.in-progress",
            "La première demande portant cette clé est encore en cours.",
            "Attendez quelques secondes, puis répétez la même demande avec la même clé."),
    FORM(
            UNPROCESSABLE_ENTITY,
            "form.refused",
            "Le formulaire est incomplet ou inexact.",
            "Rien n'a été enregistré ; corrigez les champs signalés."),
    UNAVAILABLE(
            SERVICE_UNAVAILABLE,
            "technical.unavailable",
            "Le service est momentanément indisponible.",
            "Rien n'est perdu ; recommencez dans une minute."),
    DEFECT(
            INTERNAL_SERVER_ERROR,
            "technical.defect",
            "Une erreur inattendue s'est produite.",
            "Recommencez ; si l'erreur persiste, transmettez la référence indiquée à votre administrateur.");

    private final HttpStatus status;
    private final String code;
    private final String title;
    private final String detail;

    Refusal(HttpStatus status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }
}
