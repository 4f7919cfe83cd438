package org.w3id.relata.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.query.CannedQuery;
import org.w3id.relata.rdf.Iris;
import org.w3id.relata.rdf.Namespaces;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.release.History;
import org.w3id.relata.store.release.Release;

/**
 * Every page that somebody may look for: of documents, claims, entities that documents speak of, propositions, disputes,
 * queries and terms. Spans, mentions and the like belong to them. They are told one by one, and not kept.
 *
 * @param site what is served, in a transaction
 */
record SitePages(Site site) {
    private static final List<String> OWN = List.of("/", "/queries", "/changes", "/dump/", "/quality");

    /**
     * A page.
     *
     * @param path on this server, without the client's prefix
     * @param modified when it changed last, as xsd:dateTime; null where nobody knows
     */
    record Entry(String path, @Nullable String modified) {}

    /** All of them, some passed over. */
    Iterator<Entry> from(long skipped) {
        List<String> own = own();
        @Nullable
        String now = site.releases()
                .current()
                .map(Release::issued)
                .map(Object::toString)
                .orElse(null);
        Iterator<Entry> first =
                own.stream().skip(skipped).map(path -> new Entry(path, now)).iterator();
        return Iter.concat(
                first,
                Iter.map(
                        Iter.skip(things(), Math.max(0, skipped - own.size())),
                        thing -> new Entry(site.addresses().page(thing).orElseThrow(), modified(thing))));
    }

    /** How many there are. */
    long count() {
        return own().size() + Iter.count(things());
    }

    /** Pages that are about no thing. */
    private List<String> own() {
        return Stream.concat(
                        OWN.stream(),
                        site.queries().queries().stream()
                                .map(CannedQuery::name)
                                .map(name -> QueriesHandler.PATH + name))
                .toList();
    }

    /** What is in several graphs follows itself in the order of the store, and is told once. */
    private Iterator<Node> things() {
        List<Iterator<Quad>> kinds = new ArrayList<>();
        Stream.of(Vocabulary.DOCUMENT, Vocabulary.CLAIM, Vocabulary.PROPOSITION, Vocabulary.DISPUTE)
                .map(type -> having(StandardTerms.TYPE, type))
                .forEach(kinds::add);
        kinds.add(Iter.filter(having(StandardTerms.PREF_LABEL, Node.ANY), this::isSpokenOf));
        kinds.add(Iter.filter(having(RDFS.isDefinedBy.asNode(), Node.ANY), this::isTerm));
        return Iter.filter(
                Iter.distinctAdjacent(Iter.map(Iter.flatMap(kinds.iterator(), kind -> kind), Quad::getSubject)),
                thing -> site.addresses().page(thing).isPresent());
    }

    private Iterator<Quad> having(Node property, Node value) {
        return site.dataset().find(Node.ANY, Node.ANY, property, value);
    }

    /** When a claim was published here; of anything else when its graph changed last. */
    private @Nullable String modified(Node thing) {
        Iris iris = new Iris(site.addresses().base());
        return site.dataset().stream(iris.graph("history"), thing, History.ISSUED, Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseGet(() -> site.dataset().stream(Node.ANY, thing, StandardTerms.TYPE, Node.ANY)
                        .map(Quad::getGraph)
                        .flatMap(graph -> site.dataset().stream(
                                iris.graph("dataset"), graph, DCTerms.modified.asNode(), Node.ANY))
                        .map(quad -> quad.getObject().getLiteralLexicalForm())
                        .max(String::compareTo)
                        .orElse(null));
    }

    /** An entity of a document, or one of the gazetteer that a document speaks of. */
    private boolean isSpokenOf(Quad named) {
        Node entity = named.getSubject();
        return entity.isURI()
                && entity.getURI().startsWith(site.addresses().base() + "id/")
                && (site.dataset().contains(Node.ANY, entity, Vocabulary.describedIn, Node.ANY)
                        || site.dataset().contains(Node.ANY, Node.ANY, Vocabulary.refersTo, entity));
    }

    private boolean isTerm(Quad defined) {
        return defined.getSubject().isURI() && defined.getSubject().getURI().startsWith(Namespaces.ONTOLOGY);
    }
}
