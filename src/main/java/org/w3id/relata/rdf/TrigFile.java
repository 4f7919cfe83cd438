package org.w3id.relata.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.relata.text.UserError;

/**
 * Writes datasets as TriG 1.2 in one fixed order: graphs, subjects, predicates and objects sorted, types and labels
 * first. The same dataset is the same file, byte for byte. Blank nodes have no fixed order and are refused.
 */
public final class TrigFile {
    private static final List<Node> FIRST = List.of(RDF.Nodes.type, RDFS.Nodes.label);
    private static final Comparator<Node> PREDICATES = Comparator.<Node>comparingInt(
                    node -> FIRST.contains(node) ? FIRST.indexOf(node) : FIRST.size())
            .thenComparing(Node::getURI);

    private final NodeFormatter terms;
    private final String base;
    private final Map<String, String> prefixes;

    private TrigFile(String base, Map<String, String> prefixes) {
        this.base = base;
        this.prefixes = prefixes;
        this.terms = new BaseRelativeTerms(base, prefixes);
    }

    /**
     * Writes a dataset to a file, which is either written whole or left as it was.
     *
     * @param base what IRIs are written relative to; it is named in the file
     */
    public static void write(Path file, DatasetGraph dataset, String base) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, text(dataset, base));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The TriG document of a dataset. */
    public static String text(DatasetGraph dataset, String base) {
        return text(dataset, base, Namespaces.PREFIXES);
    }

    /**
     * The TriG document of a dataset.
     *
     * @param prefixes with their namespaces, in the order in which they are declared
     */
    public static String text(DatasetGraph dataset, String base, Map<String, String> prefixes) {
        return new TrigFile(base, prefixes).document(dataset);
    }

    /**
     * Reads a TriG file.
     *
     * @throws UserError where it cannot be read or is not TriG; the message names the line
     */
    public static DatasetGraph read(Path file) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        try {
            RDFParser.source(file).errorHandler(new SyntaxErrors(file)).parse(dataset);
        } catch (RiotException e) {
            throw new UserError("cannot read " + file + ": " + e.getMessage(), "check that the file is there");
        }
        return dataset;
    }

    private String document(DatasetGraph dataset) {
        StringWriterI out = new StringWriterI();
        out.print("@base <" + base + "> .\n");
        prefixes.forEach((prefix, name) -> out.print("@prefix " + prefix + ": <" + name + "> .\n"));
        block(out, dataset.getDefaultGraph().find(), "");
        Iter.toList(dataset.listGraphNodes()).stream()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(name -> {
                    out.print("\nGRAPH ");
                    terms.format(out, name);
                    out.print(" {");
                    block(out, dataset.getGraph(name).find(), "    ");
                    out.print("}\n");
                });
        return out.toString();
    }

    private void block(StringWriterI out, Iterator<Triple> triples, String indent) {
        Map<Node, List<Triple>> bySubject =
                grouped(Iter.toList(triples), Triple::getSubject, Comparator.comparing(TrigFile::iri));
        bySubject.forEach((subject, about) -> {
            out.print("\n" + indent);
            terms.format(out, subject);
            String end = "";
            for (Map.Entry<Node, List<Triple>> entry :
                    grouped(about, Triple::getPredicate, PREDICATES).entrySet()) {
                out.print(end + "\n" + indent + "    ");
                end = " ;";
                predicate(out, entry.getKey(), entry.getValue());
            }
            out.print(" .\n");
        });
    }

    private void predicate(StringWriterI out, Node predicate, List<Triple> triples) {
        if (predicate.equals(RDF.Nodes.type)) {
            out.print("a");
        } else {
            terms.format(out, predicate);
        }
        out.print(triples.stream()
                .map(triple -> written(triple.getObject()))
                .sorted()
                .collect(Collectors.joining(" , ", " ", "")));
    }

    private String written(Node node) {
        StringWriterI out = new StringWriterI();
        if (!node.isLiteral() && !node.isTripleTerm()) {
            iri(node);
        }
        terms.format(out, node);
        return out.toString();
    }

    private static Map<Node, List<Triple>> grouped(
            List<Triple> triples, Function<Triple, Node> part, Comparator<Node> order) {
        return triples.stream().collect(Collectors.groupingBy(part, () -> new TreeMap<>(order), Collectors.toList()));
    }

    private static String iri(Node node) {
        if (!node.isURI()) {
            throw new IllegalArgumentException("only what has an IRI can be written in a fixed order: " + node);
        }
        return node.getURI();
    }
}
