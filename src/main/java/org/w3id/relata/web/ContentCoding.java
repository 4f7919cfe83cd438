package org.w3id.relata.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What Jetty's compression leaves open. Who would rather have an answer as it is gets it so: {@code identity} is a coding like
 * others (RFC 9110, section 12.5.3). And an answer that says that nothing is new says nothing of a length of zero, which is
 * not that of what the client has (section 8.6).
 */
final class ContentCoding extends Handler.Wrapper {
    private static final String IDENTITY = "identity";

    /** Begins a response that has no content, before it ends: an end without a beginning would be given a length. */
    static void begin(HttpServletResponse response) {
        // Named, so that nobody begins to compress; it is taken away again on the way out.
        response.setHeader("Content-Encoding", IDENTITY);
        try {
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(
                prefersIdentity(request) ? new Plain(request) : request, new Bare(request, response), callback);
    }

    private static boolean prefersIdentity(Request request) {
        QuotedQualityCSV accepted = new QuotedQualityCSV();
        request.getHeaders().getFields(HttpHeader.ACCEPT_ENCODING).stream()
                .map(HttpField::getValue)
                .forEach(accepted::addValue);
        double identity = -1;
        double others = 0;
        for (QuotedQualityCSV.QualityValue coding : accepted.getQualityValues()) {
            if (coding.getValue().equalsIgnoreCase(IDENTITY)) {
                identity = coding.getWeight();
            } else {
                others = Math.max(others, coding.getWeight());
            }
        }
        return identity > others;
    }

    /** The response, which says of what the client has already only what may be said of it. */
    private static final class Bare extends Response.Wrapper {
        private Bare(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, ByteBuffer content, Callback callback) {
            if (getStatus() == HttpStatus.NOT_MODIFIED_304) {
                getHeaders().remove(HttpHeader.CONTENT_LENGTH).remove(HttpHeader.CONTENT_ENCODING);
            }
            super.write(last, content, callback);
        }
    }

    /** The request, saying nothing about codings. */
    private static final class Plain extends Request.Wrapper {
        private Plain(Request request) {
            super(request);
        }

        @Override
        public HttpFields getHeaders() {
            return HttpFields.build(super.getHeaders()).remove(HttpHeader.ACCEPT_ENCODING);
        }
    }
}
