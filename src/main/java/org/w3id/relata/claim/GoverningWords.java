package org.w3id.relata.claim;

import java.util.List;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;

/** What a predicate or a noun does to the clause it governs: "plans to", "is likely to", "the possibility of". */
final class GoverningWords {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Grammar grammar;
    private final MarkReading reading;

    GoverningWords(Lexicon lexicon, Sentence sentence, MarkReading reading) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.grammar = new Grammar(sentence);
        this.reading = reading;
    }

    void predicate(Token predicate, Range range) {
        List<Token> behind = sentence.children(predicate).stream()
                .filter(t -> t.index() > predicate.index() && range.contains(t.index()))
                .filter(t -> t.is("xcomp") || t.is("advcl") || t.is("ccomp") || t.is("acl"))
                .toList();
        boolean complement = !behind.isEmpty();
        if (!predicate.isVerb()) {
            reading.apply(MarkPlace.PREDICATE, predicate);
            if (complement) {
                reading.apply(MarkPlace.PREDICATE_INFINITIVE, predicate);
                reading.apply(MarkPlace.PREDICATE_CLAUSE, predicate);
            }
            return;
        }
        if (behind.stream().anyMatch(t -> !t.is("acl") && isInfinitiveOrParticiple(t))) {
            reading.apply(MarkPlace.CONTROL, predicate);
        }
        if (complement) {
            reading.apply(MarkPlace.CONTROL_NEEDED, predicate);
        }
        boolean raising = lexicon.words().has(WordList.RAISING, predicate.lemma());
        if (complement && (raising || grammar.isPassive(predicate))) {
            hearsay(predicate);
        }
        if (predicate.lemma().equals("need")) {
            reading.set(Modality.NEEDED);
        }
    }

    private boolean isInfinitiveOrParticiple(Token token) {
        return token.tag().equals("VBG")
                || sentence.children(token).stream().anyMatch(t -> t.tag().equals("TO"));
    }

    /** "are believed to be", "is expected to leave", "seems to have left": nobody says it for certain. */
    private void hearsay(Token predicate) {
        reading.apply(MarkPlace.PREDICATE, predicate);
        reading.apply(MarkPlace.RAISING, predicate);
        boolean said = lexicon.reportingOf(predicate.lemma()).stream().anyMatch(r -> r.has(ReportingPattern.HEARSAY));
        if (said) {
            reading.weaken(Certainty.PROBABLE);
            reading.cite("reporting/believed");
        }
        if (predicate.lemma().equals("expect") || predicate.lemma().equals("schedule")) {
            reading.set(Modality.PLANNED);
        }
    }

    /** "the possibility of deploying", "the need to provide": the noun that the content hangs on. */
    void nouns(Token top, Range range) {
        boolean control = top.isVerb() && sentence.child(top, "xcomp").isPresent();
        for (int i = range.first(); i <= range.last(); i++) {
            Token noun = sentence.get(i);
            boolean ofTop =
                    noun.head() == top.index() && (noun.is("obj") || noun.is("nsubj") && noun.index() < top.index());
            boolean infinitive = sentence.isWord(i + 1, "to") && i + 2 == top.index();
            boolean heads = noun.isNoun() && (noun.equals(top) || ofTop || infinitive);
            if (heads && (hasContent(noun) || control && !noun.is("nsubj"))) {
                reading.apply(MarkPlace.NOUN, noun);
            }
        }
    }

    private boolean hasContent(Token noun) {
        return sentence.at(noun.index() + 1).filter(t -> t.tag().equals("TO")).isPresent()
                || sentence.children(noun).stream()
                        .anyMatch(t -> t.is("acl")
                                || t.is("nmod") && grammar.hasCase(t, "of")
                                || t.is("ccomp")
                                || t.is("xcomp"));
    }
}
