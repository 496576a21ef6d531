package org.pacta.verifier;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/** Time-stamp tokens of RFC 3161, read and checked. */
public final class Tokens {

    private static final int OF_A_TIME_STAMP = 3;
    private static final int BY_NAME = 1;
    private static final int BY_KEY = 3;

    private Tokens() {}

    /** Refuses a token that is broken, over something else, or by somebody whom {@code trust} does not know. */
    public static Stamp check(byte[] token, byte[] digest, Trust trust) throws Unproved {
        try {
            requireTight(token);
            var stamp = new TimeStampToken(new CMSSignedData(token));
            requireOver(stamp, digest);
            var certificate = certificate(stamp);
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            trust.require(certificate);
            return new Stamp(
                    stamp.getTimeStampInfo().getGenTime().toInstant(),
                    certificate.getSubject().toString(),
                    Prints.hex(Prints.of(certificate.getEncoded())));
        } catch (IOException | CMSException | TSPException | OperatorCreationException | CertificateException e) {
            throw new Unproved("le jeton d’horodatage est altéré (" + e.getMessage() + ")", e);
        } catch (RuntimeException e) {
            throw new Unproved("le jeton d’horodatage est illisible (" + e + ")", e);
        }
    }

    /** The token at the beginning of a field that is filled up with zeros. */
    static byte[] unpadded(byte[] field) throws IOException {
        try (var in = new ASN1InputStream(field)) {
            in.readObject();
            var length = field.length - in.available();
            if (!allZero(field, length)) throw new IOException("what follows the token is not empty");
            return Arrays.copyOf(field, length);
        }
    }

    private static boolean allZero(byte[] field, int from) {
        for (var i = from; i < field.length; i++) if (field[i] != 0) return false;
        return true;
    }

    /** The few bytes of a token that no signature covers stand as RFC 5652 wants them. */
    private static void requireTight(byte[] token) throws Unproved, IOException {
        var content = ContentInfo.getInstance(token);
        if (!Arrays.equals(content.getEncoded(ASN1Encoding.DER), token))
            throw new Unproved("le jeton d’horodatage n’est pas écrit comme il doit l’être");
        if (!content.getContentType().equals(CMSObjectIdentifiers.signedData))
            throw new Unproved("ce n’est pas un jeton d’horodatage");
        var signed = SignedData.getInstance(content.getContent());
        if (signed.getSignerInfos().size() != 1) throw new Unproved("le jeton d’horodatage a plusieurs signataires");
        var written = signed.getSignerInfos().getObjectAt(0).toASN1Primitive();
        var signer = SignerInfo.getInstance(written);
        var version = signer.getVersion().intValueExact();
        var digests = signed.getDigestAlgorithms();
        if (signed.getVersion().intValueExact() != OF_A_TIME_STAMP
                || version != (signer.getSID().isTagged() ? BY_KEY : BY_NAME)
                || !Arrays.equals(signer.getEncoded(ASN1Encoding.DER), written.getEncoded(ASN1Encoding.DER))
                || digests.size() != 1
                || !same(AlgorithmIdentifier.getInstance(digests.getObjectAt(0)), signer.getDigestAlgorithm()))
            throw new Unproved("le jeton d’horodatage est altéré hors de ce qu’il signe");
    }

    /** Some authorities spell out that an algorithm has no parameters, some leave it unsaid. */
    private static boolean same(AlgorithmIdentifier one, AlgorithmIdentifier other) {
        return one.getAlgorithm().equals(other.getAlgorithm()) && isPlain(one) && isPlain(other);
    }

    private static boolean isPlain(AlgorithmIdentifier algorithm) {
        var parameters = algorithm.getParameters();
        return parameters == null || DERNull.INSTANCE.equals(parameters.toASN1Primitive());
    }

    private static void requireOver(TimeStampToken token, byte[] digest) throws Unproved {
        var info = token.getTimeStampInfo();
        if (!info.getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
                || !MessageDigest.isEqual(info.getMessageImprintDigest(), digest))
            throw new Unproved("le jeton d’horodatage porte sur autre chose : ce qu’il atteste a été changé");
    }

    private static X509CertificateHolder certificate(TimeStampToken token) throws Unproved {
        Store<X509CertificateHolder> certificates = token.getCertificates();
        for (var certificate : certificates.getMatches(null)) if (token.getSID().match(certificate)) return certificate;
        throw new Unproved("le jeton d’horodatage ne contient pas le certificat de son autorité");
    }
}
