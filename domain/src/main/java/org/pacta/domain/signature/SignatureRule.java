package org.pacta.domain.signature;

import org.pacta.domain.shared.Rule;

/** The rules of signing, one line each. */
enum SignatureRule implements Rule {
    SIGNATORY_IS_HABILITATED(
            "signature.habilitation", "délibération qui autorise la signature ; CGCT L2122-21 ; AIX-08"),
    TEXT_IS_THE_ONE_VOTED(
            "signature.text-voted", "CGCT L2122-21 ; le texte signé est celui annexé à la délibération ; AIX-08"),
    PARTY_SIGNS_ONCE("signature.once", "chaque partie signe une fois ; MET-29, SUR-26"),
    SIGNATURE_IS_OPEN("signature.open", "une signature refusée, achevée ou retirée ne se reprend pas"),
    SIGNED_AFTER_OPENING(
            "signature.after-authorisation", "CGCT L2131-1 ; une convention se signe après sa délibération exécutoire");

    private final String code;
    private final String source;

    SignatureRule(String code, String source) {
        this.code = code;
        this.source = source;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String source() {
        return source;
    }
}
