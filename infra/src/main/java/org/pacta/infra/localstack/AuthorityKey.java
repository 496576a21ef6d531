package org.pacta.infra.localstack;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The key of the embedded authority and its certificate, which says what it is; made at the first start, kept for ever. */
record AuthorityKey(PrivateKey key, X509Certificate certificate) {

    /** To be given to whoever checks a dossier. */
    static final String CERTIFICATE = "autorite.pem";

    private static final String KEY = "autorite.key";
    private static final X500Name NAME =
            new X500Name("CN=Autorité d’horodatage d’ESSAI de Pacta (sans valeur probante),O=Pacta");
    private static final int VALID_YEARS = 30;
    private static final int SERIAL_BITS = 64;

    static AuthorityKey in(Path folder) throws IOException {
        try {
            if (Files.notExists(folder.resolve(CERTIFICATE))) create(folder);
            return read(folder);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("The key of the embedded time-stamping authority cannot be used", e);
        }
    }

    /** The certificate last: where it is, the key is. */
    private static void create(Path folder) throws IOException, GeneralSecurityException, OperatorCreationException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        Secrets.OwnerOnly.write(folder.resolve(KEY), pem(new JcaPKCS8Generator(pair.getPrivate(), null)));
        Secrets.OwnerOnly.write(folder.resolve(CERTIFICATE), pem(certificate(pair)));
    }

    private static X509CertificateHolder certificate(KeyPair pair) throws IOException, OperatorCreationException {
        var now = Instant.now();
        var end = now.atOffset(ZoneOffset.UTC).plusYears(VALID_YEARS).toInstant();
        return new JcaX509v3CertificateBuilder(
                        NAME,
                        new BigInteger(SERIAL_BITS, new java.security.SecureRandom()),
                        Date.from(now),
                        Date.from(end),
                        NAME,
                        pair.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
    }

    private static String pem(Object thing) throws IOException {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(thing);
        }
        return text.toString();
    }

    private static AuthorityKey read(Path folder) throws IOException, GeneralSecurityException {
        var key = new JcaPEMKeyConverter().getPrivateKey(PrivateKeyInfo.class.cast(object(folder.resolve(KEY))));
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(X509CertificateHolder.class.cast(object(folder.resolve(CERTIFICATE))));
        return new AuthorityKey(key, certificate);
    }

    private static Object object(Path file) throws IOException {
        try (var pem = new PEMParser(Files.newBufferedReader(file))) {
            return pem.readObject();
        }
    }
}
