package org.pacta.domain.demande;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.shared.SealedText;

/**
 * What a person asks.
 *
 * @param requester who asks and how to reach this person; sealed, so that it can be erased
 * @param content what is asked, in clear only to those it concerns
 * @param receivedAt moment at which the first of the parties had it
 * @param identityDoubted whether there is reasonable doubt about who asks (GDPR art. 12(6))
 * @param imagesOf day of the images that it is about, if it is about images of the video system
 */
public record DataRequest(
        RequestKind kind,
        SealedText requester,
        SealedText content,
        Instant receivedAt,
        boolean identityDoubted,
        @Nullable LocalDate imagesOf) {}
