package org.w3id.relata.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request to the endpoint as Fuseki knows it: without our prefix, and a HEAD as the GET that it stands for. */
final class HandedRequest extends HttpServletRequestWrapper {
    HandedRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }

    @Override
    public String getRequestURI() {
        return SparqlHandler.PATH;
    }

    @Override
    public String getServletPath() {
        return SparqlHandler.PATH;
    }
}
