package org.pacta.infra.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pacta.infra.problem.Problem;
import org.pacta.infra.problem.ProblemWriter;
import org.pacta.infra.problem.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers the repeat of a command with its first result. Stands behind the API's door, where it is known who asks; a
 * repeat that comes while the first is still running waits for it a little.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    private static final int LARGEST_BODY = 1024 * 1024;

    private final FirstResults results;
    private final ProblemWriter writer;

    IdempotencyFilter(FirstResults results, ProblemWriter writer) {
        this.results = results;
        this.writer = writer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || request.getHeader(RequestKey.HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var value = request.getHeader(RequestKey.HEADER);
        if (!RequestKey.fits(value)) {
            refuse(Refusal.KEY_TOO_LONG, request, response);
            return;
        }
        var key = new RequestKey(request.getUserPrincipal().getName(), value);
        if (isMultipart(request)) filterParts(key, request, response, chain);
        else filterBody(key, request, response, chain);
    }

    private void filterParts(
            RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        byte[] fingerprint;
        try {
            fingerprint = Fingerprint.ofParts(request);
        } catch (IllegalStateException tooLarge) {
            refuse(Refusal.TOO_LARGE, request, response);
            return;
        }
        filter(key, fingerprint, request, response, chain);
    }

    private void filterBody(RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) refuse(Refusal.TOO_LARGE, request, response);
        else filter(key, Fingerprint.ofBody(request, body), new RepeatableRequest(request, body), response, chain);
    }

    private void filter(
            RequestKey key,
            byte[] fingerprint,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        switch (results.claim(key, fingerprint)) {
            case Claim.Granted granted -> act(key, request, response, chain);
            case Claim.Answered answered -> answered.result().sendTo(response);
            case Claim.Reused reused -> refuse(Refusal.KEY_REUSED, request, response);
            case Claim.InProgress running -> {
                response.setHeader("Retry-After", "2");
                refuse(Refusal.KEY_IN_PROGRESS, request, response);
            }
        }
    }

    private void act(RequestKey key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(NewIdentifiers.ATTRIBUTE, new NewIdentifiers.Sequence(key));
        var kept = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(request, kept);
        } catch (IOException | ServletException | RuntimeException e) {
            results.forget(key);
            throw e;
        }
        if (request.isAsyncStarted()) results.forget(key);
        else results.settle(key, ToldOnce.marks(request) ? FirstResult.of(kept).withoutBody() : FirstResult.of(kept));
        kept.copyBodyToResponse();
    }

    private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        writer.write(Problem.of(refusal), request, response);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
