package org.w3id.relata.store.dispute;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.relata.text.UserError;

/** Finds the independent voices among claims, as they are found for the sides of a dispute. */
public final class IndependentVoices {
    private final Words words;

    private IndependentVoices(Words words) {
        this.words = words;
    }

    /**
     * Reads the table of words in a folder, {@code ontology/derive}.
     *
     * @throws UserError where it is broken
     */
    public static IndependentVoices read(Path folder) {
        return new IndependentVoices(Words.read(folder.resolve("words.tsv")));
    }

    /**
     * The voices among claims that say the same.
     *
     * @param dataset in a transaction
     * @return for each voice its claims, at least one, that which it goes back to first
     */
    public List<List<Node>> of(Collection<Node> claims, DatasetGraph dataset) {
        Facts facts = Facts.ofFew(dataset);
        Speeches speeches = new Speeches(new Entities(facts, words));
        List<Speech> side = claims.stream()
                .map(claim -> speeches.of(ClaimContext.read(facts, claim)))
                .toList();
        return Voices.of(side).stream()
                .map(voice ->
                        voice.stream().map(speech -> speech.claim().claim()).toList())
                .toList();
    }
}
