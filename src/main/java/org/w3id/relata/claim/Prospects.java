package org.w3id.relata.claim;

import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** What a predicate tells of: something that was, something that is, something still to come, a choice. */
final class Prospects {
    private final MarkedClause clause;
    private final Lexicon lexicon;

    Prospects(MarkedClause clause, Lexicon lexicon) {
        this.clause = clause;
        this.lexicon = lexicon;
    }

    /** "have left": over already. */
    boolean isPerfect(Token predicate) {
        return clause.sentence().children(predicate).stream()
                .anyMatch(t -> t.is("aux") && t.lemma().equals("have") && t.index() < predicate.index());
    }

    /** "be there", "have drones", "be stored": a state, not something that happens. */
    boolean isState(Token predicate) {
        return !predicate.isVerb()
                || lexicon.words().has(WordList.STATE, predicate.lemma())
                || clause.grammar().isPassive(predicate)
                        && lexicon.words().has(WordList.STATE_PASSIVE, predicate.lemma());
    }

    /** "leave", "be sent": something still to happen, where it stands behind a word of the future. */
    boolean isEvent(Token predicate) {
        return !isPerfect(predicate) && !isState(predicate);
    }

    /** "Ghana … host the drones": an actor does it, to something. */
    boolean isChoice(Token predicate) {
        return isEvent(predicate) && hasObject(predicate) && hasActor(predicate);
    }

    /** "the strip … bring tourists": a thing does it, so that it is a consequence. */
    boolean isConsequence(Token predicate) {
        return hasObject(predicate) && !hasActor(predicate);
    }

    private boolean hasObject(Token predicate) {
        return !clause.grammar().isPassive(predicate)
                && clause.sentence().child(predicate, "obj").isPresent();
    }

    private boolean hasActor(Token predicate) {
        return clause.grammar().subject(predicate).filter(this::isActor).isPresent();
    }

    /** A name, somebody, or a noun for people, bodies and states. */
    boolean isActor(Token noun) {
        boolean somebody = noun.tag().equals("PRP") && !noun.lemma().equals("it");
        return somebody
                || !noun.name().equals("O")
                || noun.isProperNoun()
                || clause.read().entities().classes(noun).stream()
                        .map(NounClass::kind)
                        .anyMatch(k -> k.isActor());
    }
}
