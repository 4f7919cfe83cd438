package org.w3id.relata.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.rdf.Namespaces;

/**
 * Finds things by what they are called, through the search index: names and aliases of entities, titles of documents,
 * words of claims.
 *
 * @param run where to ask
 * @param base what the IRIs of things stand below
 */
public record NameSearch(QueryRun run, String base) {
    /** The relations of the ontology: few, so that they can be listed. */
    public static final String RELATION = "Relation";

    private static final String FOUND =
            """
            PREFIX relata: <https://w3id.org/relata/ontology/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX text: <http://jena.apache.org/text#>

            SELECT DISTINCT ?thing ?label ?class ?name ?matched ?by ?in WHERE {
              { (?thing ?score ?matched) text:query (skos:prefLabel ?words 500) BIND(1 AS ?name) }
              UNION
              { (?thing ?score ?matched) text:query (skos:altLabel ?words 500) BIND(2 AS ?name) }
              UNION
              { (?thing ?score ?matched) text:query (rdfs:label ?words 500) BIND(3 AS ?name) }
              ?thing a ?class ; rdfs:label ?label .
              ?class rdfs:subClassOf* ?kind .
              OPTIONAL { ?thing relata:source/rdfs:label ?by }
              OPTIONAL { ?thing relata:describedIn/rdfs:label ?in }
            }
            ORDER BY DESC(?score) ?name ?label ?thing ?class ?by
            LIMIT 500
            """;

    private static final String LISTED =
            """
            PREFIX relata: <https://w3id.org/relata/ontology/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

            SELECT DISTINCT ?thing ?label WHERE {
              { ?thing a ?kind }
              UNION
              { ?thing skos:inScheme ?kind . FILTER EXISTS { ?attribution relata:manner ?thing } }
              ?thing rdfs:label ?label . FILTER (LANG(?label) IN ("", "en"))
            }
            ORDER BY LCASE(?label) ?thing
            LIMIT 1000
            """;

    private static final String LABEL =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX relata: <https://w3id.org/relata/ontology/>
            SELECT ?label ?class ?by WHERE {
              ?thing rdfs:label ?label . FILTER (LANG(?label) IN ("", "en"))
              OPTIONAL { ?thing a ?class }
              OPTIONAL { ?thing relata:source/rdfs:label ?by }
            }
            ORDER BY ?label ?class ?by
            LIMIT 20
            """;

    /** What means something in the language of the index, which parts words where the index did. */
    private static final Pattern SYNTAX = Pattern.compile("[\\\\+!(){}\\[\\]^\"~*?:/&|<>=-]+");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final List<String> ANYTHING = List.of("Entity", "Claim", "Proposition");

    /** Something found, and by which of its names. */
    private record Hit(NamedThing thing, int name, String matched) {}

    /** Whether the things of a kind are few enough to be listed. */
    static boolean isListed(String kind) {
        return kind.equals(RELATION) || isScheme(kind);
    }

    /** Whether a kind is a scheme of the lexicon; others are classes of the ontology. */
    static boolean isScheme(String kind) {
        return kind.startsWith("lexicon/");
    }

    /** The things of a kind that is listed; of the lexicon, those that the data uses. */
    public List<NamedThing> listed(String kind) {
        Query query = QueryTransformOps.replaceVars(QueryFile.parse(LISTED), Map.of(Var.alloc("kind"), kindNode(kind)));
        return run.rows("names", query).rows().stream()
                .map(row -> thing(row.get(0), text(row.get(1)), kind.replaceFirst(".*/", ""), ""))
                .toList();
    }

    /** What an IRI names; empty where it is not known. */
    public List<NamedThing> named(String iri) {
        Query query = QueryTransformOps.replaceVars(
                QueryFile.parse(LABEL), Map.of(Var.alloc("thing"), NodeFactory.createURI(iri)));
        return run.rows("names", query).rows().stream()
                .limit(1)
                .map(row ->
                        thing(NodeFactory.createURI(iri), text(row.get(0)), localName(row.get(1)), text(row.get(2))))
                .toList();
    }

    /**
     * What a name means: the things whose name it is, else those that have it as an alias; nothing where it is not the
     * whole of a name. Upper and lower case are one, and so are letters with and without diacritics.
     *
     * @param kinds of the ontology or the lexicon; none for anything
     */
    public List<NamedThing> called(String name, List<String> kinds) {
        if (kinds.stream().anyMatch(NameSearch::isListed)) {
            return kinds.stream()
                    .flatMap(kind -> listed(kind).stream())
                    .filter(thing -> folded(thing.label()).equals(folded(name)))
                    .toList();
        }
        String phrase = SYNTAX.matcher(name).replaceAll(" ").strip();
        List<Hit> hits = folded(phrase).isEmpty() ? List.of() : hits("\"" + phrase + "\"", kinds);
        Predicate<Hit> whole = hit -> folded(hit.matched()).equals(folded(name));
        List<NamedThing> byName =
                distinct(hits.stream().filter(whole.and(hit -> hit.name() != 2)).toList());
        return byName.isEmpty() ? distinct(hits.stream().filter(whole).toList()) : byName;
    }

    /**
     * What somebody may have meant: things whose names have all the words, the last of which may be cut short.
     *
     * @param kinds of the ontology or the lexicon; none for anything
     * @param most how many at most
     */
    public List<NamedThing> like(String name, List<String> kinds, int most) {
        if (kinds.stream().anyMatch(NameSearch::isListed)) {
            return kinds.stream()
                    .flatMap(kind -> listed(kind).stream())
                    .filter(thing -> folded(thing.label()).contains(folded(name)))
                    .limit(most)
                    .toList();
        }
        String words =
                SYNTAX.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        if (folded(words).isEmpty()) {
            return List.of();
        }
        String all = String.join(" AND ", words.split("\\s+"));
        return distinct(hits("(" + all + ") OR (" + all + "*)", kinds)).stream()
                .limit(most)
                .toList();
    }

    private List<Hit> hits(String words, List<String> kinds) {
        Query query = QueryFile.parse(FOUND);
        Var kind = Var.alloc("kind");
        ElementData data = new ElementData();
        data.add(kind);
        (kinds.isEmpty() ? ANYTHING : kinds).forEach(name -> data.add(BindingFactory.binding(kind, kindNode(name))));
        ((ElementGroup) query.getQueryPattern()).addElement(data);
        Query bound = QueryTransformOps.replaceVars(
                query, Map.of(Var.alloc("words"), NodeFactory.createLiteralString(words)));
        return run.rows("names", bound).rows().stream()
                .map(row -> new Hit(
                        thing(
                                row.get(0),
                                text(row.get(1)),
                                localName(row.get(2)),
                                row.get(5) == null ? text(row.get(6)) : text(row.get(5))),
                        Integer.parseInt(text(row.get(3))),
                        text(row.get(4))))
                .toList();
    }

    private NamedThing thing(@Nullable Node node, String label, String kind, String note) {
        String iri = node == null ? "" : node.getURI();
        return new NamedThing(iri, path(iri), label, kind, note);
    }

    private String path(String iri) {
        if (iri.startsWith(base + "id/")) {
            return iri.substring((base + "id/").length());
        }
        return iri.startsWith(Namespaces.DEFAULT_BASE) ? iri.substring(Namespaces.DEFAULT_BASE.length()) : iri;
    }

    /** Each thing once, as it was found first. */
    private static List<NamedThing> distinct(List<Hit> hits) {
        Map<String, NamedThing> things = new LinkedHashMap<>();
        hits.forEach(hit -> things.putIfAbsent(hit.thing().iri(), hit.thing()));
        return new ArrayList<>(things.values());
    }

    private static Node kindNode(String kind) {
        return NodeFactory.createURI(isScheme(kind) ? Namespaces.DEFAULT_BASE + kind : Namespaces.ONTOLOGY + kind);
    }

    private static String text(@Nullable Node node) {
        return node == null || !node.isLiteral() ? "" : node.getLiteralLexicalForm();
    }

    private static String localName(@Nullable Node node) {
        return node == null ? "" : DescribedNodes.localName(node);
    }

    /** A name without what makes no difference: case, diacritics, punctuation and space. */
    private static String folded(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
