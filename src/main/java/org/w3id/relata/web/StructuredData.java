package org.w3id.relata.web;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;

/**
 * What a page is about, in the words of schema.org. A claim is its source's: the data says where it appears and who is its
 * author, and nowhere that anybody here has checked or published it.
 *
 * @param facts to be read within a transaction
 */
record StructuredData(Facts facts) {
    private static final Gson GSON = new Gson();
    private static final int MOST_LIKE_IT = 50;

    /** The data as JSON. */
    String of(Node thing) {
        JsonObject data = new JsonObject();
        data.addProperty("@context", "https://schema.org");
        describe(thing).entrySet().forEach(entry -> data.add(entry.getKey(), entry.getValue()));
        return GSON.toJson(data);
    }

    /** The same without its context. */
    JsonObject describe(Node thing) {
        SchemaThings things = new SchemaThings(facts);
        if (facts.is(thing, Vocabulary.CLAIM)) {
            return claim(thing);
        }
        if (facts.is(thing, Vocabulary.DOCUMENT)) {
            return document(thing);
        }
        if (things.isKnown(thing)) {
            return things.describe(thing);
        }
        JsonObject page = new JsonObject();
        page.addProperty("@type", "WebPage");
        page.addProperty("name", facts.label(thing));
        JsonObject about = new JsonObject();
        about.addProperty("@id", thing.getURI());
        page.add("about", about);
        return page;
    }

    private JsonObject claim(Node claim) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", "Claim");
        data.addProperty("@id", claim.getURI());
        String words = new Wording(facts).claim(claim);
        data.addProperty("name", words);
        data.addProperty("text", words);
        data.addProperty("inLanguage", "en");
        add(data, "author", facts.all(claim, Vocabulary.source).stream().flatMap(this::author));
        List<Node> appearances = appearances(claim);
        add(data, "appearance", appearances.stream().map(this::appearance));
        appearances.stream()
                .filter(document -> facts.text(document, StandardTerms.ISSUED) != null)
                .min(Comparator.comparing(document -> String.valueOf(facts.text(document, StandardTerms.ISSUED))))
                .ifPresent(first -> data.add("firstAppearance", appearance(first)));
        return data;
    }

    /** Where the same source says the same in the same way; the claim's own document first. */
    private List<Node> appearances(Node claim) {
        Wording wording = new Wording(facts);
        Stream<Node> others = facts.all(claim, Vocabulary.states).stream()
                .flatMap(proposition -> facts.having(Vocabulary.states, proposition).stream())
                .filter(other -> facts.all(other, Vocabulary.source).equals(facts.all(claim, Vocabulary.source))
                        && wording.marks(other).equals(wording.marks(claim)))
                .limit(MOST_LIKE_IT);
        return Stream.concat(Stream.of(claim), others)
                .flatMap(one -> facts.one(one, Vocabulary.inDocument).stream())
                .distinct()
                .toList();
    }

    /** Who speaks; for the document itself, who wrote or published it, or the document where nobody knows. */
    private Stream<JsonElement> author(Node source) {
        SchemaThings things = new SchemaThings(facts);
        if (!facts.is(source, Vocabulary.DOCUMENT)) {
            return Stream.of(things.mention(source));
        }
        return Stream.<Supplier<Stream<JsonElement>>>of(
                        () -> writers(source),
                        () -> facts.all(source, Vocabulary.outlet).stream().map(things::mention),
                        () -> Stream.of(named(source)))
                .map(known -> known.get().toList())
                .filter(known -> !known.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private JsonObject named(Node document) {
        JsonObject data = appearance(document);
        data.addProperty("name", facts.label(document));
        return data;
    }

    private Stream<JsonElement> writers(Node document) {
        return facts.all(document, StandardTerms.CREATOR).stream().map(writer -> {
            JsonObject person = new JsonObject();
            person.addProperty("@type", "Person");
            person.addProperty("name", facts.label(writer));
            return person;
        });
    }

    private JsonObject appearance(Node document) {
        JsonObject data = new JsonObject();
        data.addProperty("@type", "NewsArticle");
        data.addProperty("@id", document.getURI());
        data.addProperty("headline", facts.label(document));
        address(document, data);
        return data;
    }

    private JsonObject document(Node document) {
        JsonObject data = named(document);
        data.addProperty("inLanguage", Objects.requireNonNullElse(facts.text(document, StandardTerms.LANGUAGE), "en"));
        add(data, "author", writers(document));
        add(data, "publisher", facts.all(document, Vocabulary.outlet).stream().map(new SchemaThings(facts)::mention));
        facts.one(document, StandardTerms.LICENSE)
                .filter(SchemaThings::isWeb)
                .ifPresent(licence -> data.addProperty("license", licence.getURI()));
        return data;
    }

    /** Where and when it was published; only what leads to the web is an address. */
    private void address(Node document, JsonObject data) {
        facts.one(document, StandardTerms.SOURCE_URL)
                .filter(SchemaThings::isWeb)
                .ifPresent(address -> data.addProperty("url", address.getURI()));
        String issued = facts.text(document, StandardTerms.ISSUED);
        if (issued != null) {
            data.addProperty("datePublished", issued);
        }
    }

    /** One value as it is, several as a list, none not at all. */
    static void add(JsonObject data, String property, Stream<? extends JsonElement> values) {
        JsonArray all = new JsonArray();
        values.forEach(all::add);
        if (all.size() == 1) {
            data.add(property, all.get(0));
        } else if (!all.isEmpty()) {
            data.add(property, all);
        }
    }
}
