package org.pacta.infra.stamps;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.pacta.verifier.Tokens;
import org.pacta.verifier.Trust;
import org.pacta.verifier.Unproved;

/** Any authority that speaks RFC 3161 over HTTP: the embedded one, or that of an installation. */
final class HttpTimeStamps implements TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int NONCE_BITS = 64;

    private final URI address;
    private final SecureRandom nonces = new SecureRandom();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    HttpTimeStamps(URI address) {
        this.address = address;
    }

    @Override
    public byte[] over(byte[] sha256) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var request = generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, nonces));
            return token(request, sha256);
        } catch (IOException | TSPException | Unproved e) {
            throw new StampsAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StampsAway(e);
        }
    }

    /** What came back is checked here and now: a stamp that proves nothing is found out years later otherwise. */
    private byte[] token(TimeStampRequest request, byte[] sha256)
            throws IOException, TSPException, InterruptedException, Unproved {
        var response = new TimeStampResponse(send(request));
        response.validate(request);
        if (response.getTimeStampToken() == null)
            throw new IOException("The authority refuses: " + response.getStatusString());
        var token = response.getTimeStampToken().getEncoded(ASN1Encoding.DER);
        Tokens.check(token, sha256, Trust.inWhoeverSigned());
        return token;
    }

    private byte[] send(TimeStampRequest request) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/timestamp-query")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException("The authority answers " + answer.statusCode());
        return answer.body();
    }
}
