package org.w3id.relata.check.review.published;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.w3id.relata.check.review.ReviewedOntology;

/**
 * What a server answers when it is asked for an ontology, compared with the file under review. Each method asks, and tells
 * what is amiss.
 *
 * @param iri of the ontology
 * @param reviewed the file under review
 * @param publication where it is asked for
 * @param found takes what is amiss, in words
 */
record PublishedOntology(URI iri, ReviewedOntology reviewed, Publication publication, Consumer<String> found) {
    /** As FOOPS! asks: one after the other. */
    private static final List<String> SYNTAXES =
            List.of("application/rdf+xml", "text/turtle", "application/ld+json", "application/n-triples");

    private static final String ANY_RDF =
            "text/turtle, application/rdf+xml;q=0.9, application/ld+json;q=0.8, application/n-triples;q=0.7";
    private static final String HTML = "text/html, application/xhtml+xml;q=0.9";
    private static final int FEW_WORDS = 50;

    /** OOPS P37: there is something to be read by programs, and something to be read by people. */
    void isOnTheWeb() {
        ServedGraph served = served(iri, ANY_RDF);
        if (served.graph() == null) {
            found.accept("no RDF: it " + served.reason());
        }
        Answer page = publication.ask(iri, HTML);
        if (!isHtml(page)) {
            found.accept("no page for people: " + Answer.inWords(page));
        }
    }

    /** FOOPS URI1: the IRI leads to an answer, whatever is asked for. */
    void resolves() {
        Answer answer = publication.ask(iri, "*/*");
        if (!(answer instanceof Answer.Given)) {
            found.accept(Answer.inWords(answer));
        }
    }

    /** FOOPS URI2: what is served calls itself by the IRI that was asked for. */
    void bearsItsOwnIri() {
        ServedGraph served = served(iri, ANY_RDF);
        Graph graph = served.graph();
        if (graph == null) {
            found.accept("there is no RDF to compare: it " + served.reason());
        } else if (!graph.contains(reviewed.own().ontology(), RDF.Nodes.type, OWL2.Ontology.asNode())) {
            found.accept("what is served is " + ontologies(graph));
        }
    }

    /** FOOPS CN1: one IRI gives RDF to programs and HTML to browsers, and caches are told so. */
    void negotiates() {
        Answer data = publication.ask(iri, ANY_RDF);
        Answer page = publication.ask(iri, HTML);
        if (ServedGraph.of(data, publication).graph() == null) {
            found.accept("asked for RDF, " + Answer.inWords(data));
        }
        if (!isHtml(page)) {
            found.accept("asked for HTML, " + Answer.inWords(page));
        }
        if (data instanceof Answer.Given rdf && page instanceof Answer.Given html && !(rdf.varies() && html.varies())) {
            found.accept("the answers do not say Vary: Accept, so that a cache may give the one for the other");
        }
    }

    /** FOOPS DOC1: the page is about the ontology. */
    void isDocumented() {
        Answer answer = publication.ask(iri, HTML);
        if (!isHtml(answer)) {
            found.accept(Answer.inWords(answer));
            return;
        }
        String page = new String(((Answer.Given) answer).body(), StandardCharsets.UTF_8);
        String words =
                page.replaceAll("(?s)<(script|style)\\b.*?</\\1>|<[^>]*>", " ").strip();
        if (words.split("\\s+").length < FEW_WORDS) {
            found.accept("the page has fewer than " + FEW_WORDS + " words");
        } else if (names().noneMatch(page::contains)) {
            found.accept("the page names neither the title of the ontology nor its IRI");
        }
    }

    /** FOOPS RDF1: at least one syntax, and whatever is served is the ontology. */
    void isServedAsRdf() {
        int right = 0;
        for (String syntax : SYNTAXES) {
            Answer answer = publication.ask(iri, syntax);
            if (answer instanceof Answer.Refused refused && (refused.status() == 406 || refused.status() == 415)) {
                continue; // it is honest about not having it
            }
            Optional<String> fault = fault(syntax, answer);
            fault.ifPresent(words -> found.accept("asked for " + syntax + ", " + words));
            right += fault.isPresent() ? 0 : 1;
        }
        if (right == 0) {
            found.accept("there is no syntax in which it is served");
        }
    }

    private Optional<String> fault(String syntax, Answer answer) {
        if (answer instanceof Answer.Given given && !given.type().equals(syntax)) {
            return Optional.of(Answer.inWords(answer));
        }
        ServedGraph served = ServedGraph.of(answer, publication);
        Graph graph = served.graph();
        if (graph == null) {
            return Optional.of("it " + served.reason());
        }
        return graph.isIsomorphicWith(reviewed.graph())
                ? Optional.empty()
                : Optional.of("it sends other triples than the file has: " + graph.size() + ", not "
                        + reviewed.graph().size() + " of them");
    }

    /** FOOPS VER2: the IRI of the version leads to that version. */
    void versionResolves() {
        List<Node> versions = reviewed.graph()
                .find(reviewed.own().ontology(), OWL2.versionIRI.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .filterKeep(Node::isURI)
                .toList();
        if (versions.isEmpty()) {
            found.accept("there is no version IRI");
        }
        for (Node version : versions) {
            ServedGraph served = Addresses.uri(version)
                    .map(address -> served(address, ANY_RDF))
                    .orElse(new ServedGraph(null, "is no address of the web"));
            Graph graph = served.graph();
            if (graph == null) {
                found.accept(version.getURI() + ": it " + served.reason());
            } else if (!graph.contains(reviewed.own().ontology(), OWL2.versionIRI.asNode(), version)) {
                found.accept(version.getURI() + ": what is served is another version");
            }
        }
    }

    private ServedGraph served(URI iri, String accept) {
        return ServedGraph.of(publication.ask(iri, accept), publication);
    }

    private Stream<String> names() {
        return Stream.concat(
                Stream.of(iri.toString()),
                reviewed
                        .graph()
                        .find(reviewed.own().ontology(), DCTerms.title.asNode(), Node.ANY)
                        .mapWith(triple -> triple.getObject())
                        .filterKeep(Node::isLiteral)
                        .mapWith(Node::getLiteralLexicalForm)
                        .toList()
                        .stream()
                        .filter(title -> !title.isBlank()));
    }

    private static boolean isHtml(Answer answer) {
        return answer instanceof Answer.Given given && given.isHtml() && given.body().length > 0;
    }

    private static String ontologies(Graph graph) {
        List<String> others = graph.find(Node.ANY, RDF.Nodes.type, OWL2.Ontology.asNode())
                .mapWith(triple -> triple.getSubject().toString())
                .toList();
        return others.isEmpty() ? "no ontology" : String.join(", ", others);
    }
}
