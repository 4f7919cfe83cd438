package org.w3id.relata.rdf.nanopub;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.w3id.relata.rdf.CodePoints;

/** The sequence of characters that module RA digests (Trusty URI Specification, version 1, "Module RA"). */
final class NormalForm {
    private static final Comparator<Value> VALUES = Comparator.comparing(Value::literal)
            .thenComparing(Value::text, CodePoints.ORDER)
            .thenComparing(Value::datatype, CodePoints.ORDER)
            .thenComparing(Value::language, CodePoints.ORDER);

    private static final Comparator<Line> LINES = Comparator.comparing(Line::graph, CodePoints.ORDER)
            .thenComparing(Line::subject, CodePoints.ORDER)
            .thenComparing(Line::predicate, CodePoints.ORDER)
            .thenComparing(Line::object, VALUES);

    /** An object; datatype and language are empty where it has none, and so come first. */
    private record Value(boolean literal, String text, String datatype, String language) {
        private String serialised() {
            if (!literal) {
                return text;
            }
            String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
            return (language.isEmpty() ? "^" + datatype : "@" + language) + " " + escaped;
        }
    }

    private record Line(String graph, String subject, String predicate, Value object) {
        private String serialised() {
            return graph + "\n" + subject + "\n" + predicate + "\n" + object.serialised() + "\n";
        }
    }

    private final String code;

    private NormalForm(String code) {
        this.code = code;
    }

    /**
     * The normal form of quads.
     *
     * @param code what stands for the artifact code in IRIs; a space takes its place
     * @throws IllegalArgumentException where something is neither an IRI nor a literal of RDF 1.1
     */
    static String of(Collection<Quad> quads, String code) {
        NormalForm form = new NormalForm(code);
        return quads.stream()
                .map(form::line)
                .distinct()
                .sorted(LINES)
                .map(Line::serialised)
                .collect(Collectors.joining());
    }

    private Line line(Quad quad) {
        return new Line(
                quad.isDefaultGraph() ? "" : iri(quad.getGraph()),
                iri(quad.getSubject()),
                iri(quad.getPredicate()),
                value(quad.getObject()));
    }

    private Value value(Node node) {
        if (!node.isLiteral()) {
            return new Value(false, iri(node), "", "");
        }
        if (node.getLiteralBaseDirection() != null) {
            throw new IllegalArgumentException("RDF 1.1 has no literals with a direction: " + node);
        }
        String language = node.getLiteralLanguage().toLowerCase(Locale.ROOT);
        String datatype = language.isEmpty() ? node.getLiteralDatatypeURI() : "";
        return new Value(true, node.getLiteralLexicalForm(), datatype, language);
    }

    private String iri(Node node) {
        if (!node.isURI()) {
            throw new IllegalArgumentException("only IRIs and literals have a place in a trusty URI: " + node);
        }
        return node.getURI().replace(code, " ");
    }
}
