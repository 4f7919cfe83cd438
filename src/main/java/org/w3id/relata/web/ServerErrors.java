package org.w3id.relata.web;

import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Says what Jetty refuses before a request comes to {@link Front}, because it cannot be read: as a problem (RFC 9457), with the
 * headers that every answer has.
 */
final class ServerErrors extends ErrorHandler {
    /** Has a server say its errors so, before it starts. */
    static void toldBy(Server server) {
        server.setErrorHandler(new ServerErrors());
        server.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(new ServerErrors()));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Object message = request.getAttribute(ERROR_MESSAGE);
        Front.HEADERS.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        JsonObject problem = new JsonObject();
        problem.addProperty("type", "about:blank");
        problem.addProperty("title", HttpStatus.getMessage(status));
        problem.addProperty("status", status);
        problem.addProperty("detail", "The request cannot be read" + (message == null ? "." : ": " + message + "."));
        byte[] body = problem.toString().getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        boolean bare = "HEAD".equals(request.getMethod());
        response.write(true, bare ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(body), callback);
        return true;
    }
}
