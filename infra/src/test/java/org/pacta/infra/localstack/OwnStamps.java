package org.pacta.infra.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.pacta.infra.stamps.TimeStamps;

/** The embedded authority without its address: the same key, the same tokens. */
public final class OwnStamps implements TimeStamps {

    private final Path folder;
    private final Stamping authority;

    public OwnStamps() {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "authority-");
            authority = new Stamping(AuthorityKey.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path certificate() {
        return folder.resolve(AuthorityKey.CERTIFICATE);
    }

    @Override
    public byte[] over(byte[] sha256) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var answer = authority.answer(generator.generate(TSPAlgorithms.SHA256, sha256));
            return new TimeStampResponse(answer).getTimeStampToken().getEncoded(ASN1Encoding.DER);
        } catch (IOException | TSPException e) {
            throw new IllegalStateException(e);
        }
    }
}
