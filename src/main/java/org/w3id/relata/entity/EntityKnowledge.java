package org.w3id.relata.entity;

import java.nio.file.Path;
import org.w3id.relata.language.WordLists;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/** What is known before a document is read: the names of the gazetteer, and the nouns and words of the lexicon. */
public record EntityKnowledge(
        Gazetteer gazetteer,
        NounClasses nouns,
        Institutions institutions,
        KindWords kinds,
        KnownFacilities facilities,
        Neighbours neighbours,
        WordLists words,
        NameFinder names) {
    /**
     * Reads the tables.
     *
     * @throws UserError where one is broken; with file and line
     */
    public static EntityKnowledge load(Installation installation) {
        Gazetteer gazetteer = Gazetteer.load(installation.gazetteer());
        Path lexicon = installation.lexicon();
        KindWords kinds = KindWords.load(lexicon);
        return new EntityKnowledge(
                gazetteer,
                NounClasses.load(lexicon),
                Institutions.load(lexicon),
                kinds,
                KnownFacilities.load(installation.gazetteer(), kinds),
                Neighbours.load(lexicon),
                WordLists.load(lexicon),
                new NameFinder(gazetteer));
    }
}
