package org.w3id.relata.store.release;

/** What the whole data can be had in; both are RDF 1.1, compressed by gzip. */
public enum DumpFormat {
    N_QUADS("N-Quads", "application/n-quads", "nq"),
    TRIG("TriG", "application/trig", "trig");

    private final String label;
    private final String mediaType;
    private final String suffix;

    DumpFormat(String label, String mediaType, String suffix) {
        this.label = label;
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The media type of what is compressed. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of files in this format, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** The name of the file that people download: {@code relata.nq.gz}. */
    public String fileName() {
        return "relata." + suffix + ".gz";
    }

    /** The name of the file of one graph. */
    String fileName(String sha256) {
        return sha256 + "." + suffix + ".gz";
    }
}
