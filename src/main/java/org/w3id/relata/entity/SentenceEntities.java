package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** What the noun phrases of one sentence refer to, by what the document said up to it. */
public final class SentenceEntities {
    private final Reading reading;
    private final Sentence sentence;
    private final PhraseResolver phrases;

    SentenceEntities(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence();
        this.phrases = new PhraseResolver(reading, this::resolve);
    }

    /** The names of the gazetteer in the sentence. */
    public List<NameMatch> names() {
        return reading.names();
    }

    /** The classes of a head noun. */
    public Set<NounClass> classes(Token head) {
        return reading.classes(head);
    }

    /** The states that a phrase names by adjective, possessive, compound or complement, in their order. */
    public List<Entity> qualifiers(Token head, Phrase phrase) {
        return phrases.qualifiers(head, phrase);
    }

    /** Whether somebody is named in the sentence itself, before an index. */
    public boolean isMentionedBefore(Referent referent, int index) {
        return reading.memory().discourse().isThere(referent, reading.number(), index);
    }

    /** What the phrase of a head refers to, without what is coordinated with it. */
    Referent single(Token head, Wanted wanted) {
        return phrases.of(head, wanted);
    }

    /** What the phrase of a head and what is coordinated with it refer to. */
    public Referent resolve(Token head, Wanted wanted) {
        Referent first = phrases.of(head, wanted);
        Optional<Referent> before = coordinatedBefore(first, wanted);
        List<Token> behind = coordinated(head);
        Set<Entity> all = new LinkedHashSet<>();
        before.ifPresent(referent -> all.addAll(referent.entities()));
        all.addAll(first.entities());
        int last = first.last();
        for (Token other : behind) {
            Referent more = phrases.of(other, wanted);
            all.addAll(more.entities());
            last = Math.max(last, more.last());
        }
        return new Referent(
                List.copyOf(all),
                first.classes(),
                first.first(),
                last,
                first.head(),
                first.plural() || before.isPresent() || !behind.isEmpty(),
                first.pronoun());
    }

    /** "Russia and Belarus are …", where the parser took the first name for something else. */
    private Optional<Referent> coordinatedBefore(Referent referent, Wanted wanted) {
        int and = referent.first() - 1;
        boolean subject = sentence.get(referent.head()).is("nsubj");
        if (!subject || !sentence.isWord(and, "and") || and < 1) {
            return Optional.empty();
        }
        Token name = sentence.get(and - 1);
        boolean loose = name.isProperNoun()
                && !name.is("nmod")
                && !name.is("obl")
                && !name.is("obj")
                && names().stream().anyMatch(m -> m.last() == and - 1);
        return loose ? Optional.of(phrases.of(name, wanted)) : Optional.empty();
    }

    private List<Token> coordinated(Token head) {
        List<Token> found = new ArrayList<>();
        for (Token dependent : sentence.children(head)) {
            if (dependent.is("conj") && dependent.isNominal() && dependent.index() > head.index()) {
                found.add(dependent);
                found.addAll(coordinated(dependent));
            }
        }
        return found;
    }

    /** The outlet that a phrase names, where somebody speaks to it: a name that is not known is taken for one. */
    public List<Entity> outlets(Token head) {
        List<Entity> found = head.tag().equals("NNS")
                ? List.of()
                : phrases.of(head, Wanted.SPEAKER).entities();
        if (found.size() != 1) {
            return List.of();
        }
        Entity entity = found.get(0);
        Optional<Entity> edition = edition(head);
        if (edition.isPresent()) {
            return List.of(edition.get());
        }
        if (entity.kind() == Kind.OUTLET) {
            return found;
        }
        boolean name = head.isProperNoun() && classes(head).isEmpty()
                || isNamedAgency(head) && entity.kind() == Kind.ORGANIZATION;
        boolean unknown =
                !entity.linked() && name && (entity.kind() == Kind.ORGANIZATION || entity.kind() == Kind.PLACE);
        return unknown
                ? List.of(reading.memory().entities().of(Kind.OUTLET, entity.label(), true, List.of()))
                : List.of();
    }

    /** The same sentence in the mouth of somebody: "we" and "our" stand for their state or body. */
    public SentenceEntities spokenBy(List<Entity> speakers) {
        return new SentenceEntities(reading.spokenBy(speakers));
    }

    /** "the BelTA agency". */
    private boolean isNamedAgency(Token head) {
        return head.lemma().equals("agency")
                && sentence.child(head, "compound").filter(Token::isProperNoun).isPresent();
    }

    /** "CNN Turk", "BBC Persian": a name that begins with that of an outlet is one of its own. */
    private Optional<Entity> edition(Token head) {
        Phrase phrase = Phrase.of(sentence, head);
        boolean begins = head.isProperNoun()
                && names().stream()
                        .anyMatch(match -> match.last() < head.index()
                                && match.last() >= phrase.first()
                                && match.entries().stream()
                                        .anyMatch(entry -> entry.entity().kind() == Kind.OUTLET));
        return begins
                ? Optional.of(reading.memory()
                        .entities()
                        .of(Kind.OUTLET, PhraseNames.name(sentence, phrase), true, List.of()))
                : Optional.empty();
    }

    /** Remembers a speaker, whom later pronouns stand for first. */
    public void remember(Referent referent) {
        new Remembering(reading, this).speaker(referent);
    }
}
