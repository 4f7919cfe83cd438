package org.w3id.relata.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The namespaces of the data. Those of the ontology and the lexicon stay the same under every base. */
public final class Namespaces {
    /** What the IRIs of the data begin with where nothing else is asked for. */
    public static final String DEFAULT_BASE = "https://w3id.org/relata/";

    public static final String ONTOLOGY = "https://w3id.org/relata/ontology/";
    public static final String LEXICON = "https://w3id.org/relata/lexicon/";

    /** The prefixes of files and queries, and the namespaces they stand for, sorted by prefix. */
    public static final Map<String, String> PREFIXES = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("relata", ONTOLOGY),
            Map.entry("as", "https://www.w3.org/ns/activitystreams#"),
            Map.entry("dcat", "http://www.w3.org/ns/dcat#"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("geo", "http://www.opengis.net/ont/geosparql#"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("owl", "http://www.w3.org/2002/07/owl#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("sf", "http://www.opengis.net/ont/sf#"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
            Map.entry("void", "http://rdfs.org/ns/void#"),
            Map.entry("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
            Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"))));

    /** Those of {@link #PREFIXES}, and what only descriptions of queries and of the dataset use; sorted by prefix. */
    public static final Map<String, String> SERVED = served();

    private Namespaces() {}

    private static Map<String, String> served() {
        Map<String, String> served = new TreeMap<>(PREFIXES);
        served.put("adms", "http://www.w3.org/ns/adms#");
        served.put("foaf", "http://xmlns.com/foaf/0.1/");
        served.put("schema", "https://schema.org/");
        served.put("sh", "http://www.w3.org/ns/shacl#");
        served.put("semapv", "https://w3id.org/semapv/vocab/");
        served.put("spdx", "http://spdx.org/rdf/terms#");
        served.put("sssom", "https://w3id.org/sssom/");
        served.put("vann", "http://purl.org/vocab/vann/");
        return Collections.unmodifiableMap(served);
    }
}
