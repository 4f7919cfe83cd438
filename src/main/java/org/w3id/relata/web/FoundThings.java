package org.w3id.relata.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.apache.jena.graph.Node;
import org.w3id.relata.rdf.Vocabulary;
import org.w3id.relata.store.search.Hit;
import org.w3id.relata.store.search.ThingKind;
import org.w3id.relata.web.page.Mark;

/** Tells programs what was found, as JSON. */
record FoundThings(PageBuilder builder) {
    /**
     * A thing with what names it: its IRI; the value that query parameters take, such as {@code state/belarus}; its page; what
     * it is called; by which other name it was found; its class; of a content, how many claims affirm and deny it.
     */
    JsonObject json(Hit hit) {
        JsonObject json = new JsonObject();
        json.addProperty("iri", hit.thing().getURI());
        json.addProperty("value", builder.linker().addresses().value(hit.thing()));
        json.addProperty("href", builder.linker().link(hit.thing()).href());
        json.addProperty("label", label(hit));
        json.addProperty("match", hit.alias());
        json.addProperty("kind", hit.kind().className());
        if (hit.kind().group() == ThingKind.Group.PROPOSITIONS) {
            Stances stances = stances(hit.thing());
            json.addProperty("affirmed", stances.affirmed());
            json.addProperty("denied", stances.denied());
        }
        return json;
    }

    /** The same, and of a claim whose it is, where it stands and how it is put. */
    JsonObject jsonInFull(Hit hit) {
        JsonObject json = json(hit);
        if (hit.kind().group() == ThingKind.Group.CLAIMS) {
            json.addProperty("label", builder.facts().label(hit.thing()));
            json.add("source", links(hit.thing(), Vocabulary.source));
            json.add("document", links(hit.thing(), Vocabulary.inDocument));
            JsonArray marks = new JsonArray();
            builder.cards().marks(hit.thing()).stream().map(Mark::kind).forEach(marks::add);
            json.add("marks", marks);
        }
        return json;
    }

    /** What it is called: contents in words, and no claim without its source. */
    String label(Hit hit) {
        String label = builder.facts().label(hit.thing());
        return switch (hit.kind().group()) {
            case PROPOSITIONS -> builder.propositions().words(hit.thing());
            case CLAIMS -> builder.wording().claim(hit.thing());
            case ENTITIES, DOCUMENTS -> label;
        };
    }

    /** How many claims affirm a content and how many deny it. */
    Stances stances(Node proposition) {
        return Stances.of(builder.claims().stating(proposition));
    }

    private JsonArray links(Node claim, Node property) {
        JsonArray links = new JsonArray();
        for (Node node : builder.facts().all(claim, property)) {
            JsonObject link = new JsonObject();
            link.addProperty("iri", node.toString());
            link.addProperty("label", builder.facts().label(node));
            link.addProperty("href", builder.linker().link(node).href());
            links.add(link);
        }
        return links;
    }
}
