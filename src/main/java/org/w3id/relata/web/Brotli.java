package org.w3id.relata.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.jetty.http.QuotedQualityCSV;

/**
 * Compresses what is in memory by Brotli (RFC 7932) for who would have it no less than gzip. It needs a library of the
 * system's kind; where there is none, gzip is all there is.
 */
final class Brotli {
    static final String NAME = "br";

    private static final int WORTH_IT = 256;
    /** Nearly as small as at the highest level, and as quick as gzip. */
    private static final Encoder.Parameters QUICK = new Encoder.Parameters().setQuality(5);

    private static final String WORDS =
            "text/.*|image/svg\\+xml.*|application/([a-z+.-]*(json|xml|javascript)|trig|n-triples|n-quads|atom\\+xml).*";

    private Brotli() {}

    /** The compressed body; empty where it is to be sent as it is. */
    static Optional<byte[]> compressed(byte[] body, String contentType, HttpServletRequest request) throws IOException {
        boolean worth = body.length >= WORTH_IT && contentType.matches(WORDS);
        return worth && isWanted(request) && Brotli4jLoader.isAvailable()
                ? Optional.of(Encoder.compress(body, QUICK))
                : Optional.empty();
    }

    private static boolean isWanted(HttpServletRequest request) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        Collections.list(request.getHeaders("Accept-Encoding")).forEach(accepted::addValue);
        double brotli = weight(NAME, accepted);
        return brotli > 0 && brotli >= weight("gzip", accepted);
    }

    private static double weight(String coding, QuotedQualityCSV accepted) {
        return accepted.getQualityValues().stream()
                .filter(value -> value.getValue().equalsIgnoreCase(coding))
                .mapToDouble(QuotedQualityCSV.QualityValue::getWeight)
                .max()
                .orElse(0);
    }
}
