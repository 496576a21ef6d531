package org.pacta.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.jspecify.annotations.Nullable;

/** Whose word on the time is taken: that of one authority, or of whichever signed, whose name is then shown. */
public final class Trust {

    private final @Nullable X509CertificateHolder authority;

    private Trust(@Nullable X509CertificateHolder authority) {
        this.authority = authority;
    }

    public static Trust inWhoeverSigned() {
        return new Trust(null);
    }

    /** {@code file}: the certificate of the authority, or of the one that issued it, as PEM. */
    public static Trust in(Path file) throws Unproved {
        try (var pem = new PEMParser(Files.newBufferedReader(file))) {
            if (pem.readObject() instanceof X509CertificateHolder certificate) return new Trust(certificate);
            throw new Unproved(file + " n’est pas un certificat PEM");
        } catch (IOException e) {
            throw new Unproved(file + " n’est pas lisible", e);
        }
    }

    boolean isNamed() {
        return authority != null;
    }

    void require(X509CertificateHolder signer) throws Unproved {
        if (authority == null || same(authority, signer) || issued(authority, signer)) return;
        throw new Unproved("le jeton d’horodatage n’est pas de l’autorité attendue, mais de " + signer.getSubject());
    }

    private static boolean same(X509CertificateHolder one, X509CertificateHolder other) {
        try {
            return Arrays.equals(one.getEncoded(), other.getEncoded());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean issued(X509CertificateHolder issuer, X509CertificateHolder signer) {
        try {
            var converter = new JcaX509CertificateConverter();
            converter
                    .getCertificate(signer)
                    .verify(converter.getCertificate(issuer).getPublicKey());
            return signer.getIssuer().equals(issuer.getSubject());
        } catch (java.security.GeneralSecurityException e) {
            return false;
        }
    }
}
