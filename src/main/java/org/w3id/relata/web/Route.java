package org.w3id.relata.web;

/**
 * A part of the address space.
 *
 * @param path one path, or with a slash at the end all that begin with it
 * @param reading whether it takes only GET and HEAD
 * @param handler what answers there
 */
record Route(String path, boolean reading, Handler handler) {
    /** A part that is only read. */
    static Route read(String path, Handler handler) {
        return new Route(path, true, handler);
    }

    boolean covers(String requested) {
        boolean tree = path.endsWith("/") && path.length() > 1;
        return tree ? requested.startsWith(path) : requested.equals(path);
    }
}
