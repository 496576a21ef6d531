package org.pacta.infra.localstack;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Signs the time of the machine over a fingerprint, as RFC 3161 has it. */
final class Stamping {

    /** Made from a UUID, as anybody may make one: the policy of an authority that promises nothing. */
    private static final ASN1ObjectIdentifier TEST_POLICY =
            new ASN1ObjectIdentifier("2.25.268041375421868352930481163204126011842");

    private static final int SERIAL_BITS = 120;

    private final AuthorityKey authority;
    private final SecureRandom serials = new SecureRandom();

    Stamping(AuthorityKey authority) {
        this.authority = authority;
    }

    byte[] answer(TimeStampRequest request) throws IOException, TSPException {
        return new TimeStampResponseGenerator(tokens(), Set.of(TSPAlgorithms.SHA256))
                .generate(request, new BigInteger(SERIAL_BITS, serials), Date.from(Instant.now()))
                .getEncoded();
    }

    private TimeStampTokenGenerator tokens() throws TSPException {
        try {
            var tokens = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withECDSA", authority.key(), authority.certificate()),
                    new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                    TEST_POLICY);
            tokens.addCertificates(new JcaCertStore(List.of(authority.certificate())));
            return tokens;
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new TSPException("No token can be signed", e);
        }
    }
}
