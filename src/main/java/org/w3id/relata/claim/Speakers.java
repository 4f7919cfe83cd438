package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.EntityResolver.Wanted;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.entity.Referent;
import org.w3id.relata.language.Grammar;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.Token;

/** Who speaks, and through whom: remembers the speakers of a document and by which way their words came. */
final class Speakers {
    private static final Set<String> AUTHORS = Set.of("author", "writer", "journalist", "columnist", "reporter");
    private static final Set<String> AUTHOR_NOUNS = Set.of("author", "writer");
    private static final Set<String> OURSELVES = Set.of("i", "we", "you", "us", "our");
    private static final int DIGEST = 3;

    private final EntityResolver resolver;
    private final Map<String, List<Attribution>> prefixes = new HashMap<>();
    private final Map<String, Integer> relayed = new HashMap<>();
    private final List<Spoken> spoken = new ArrayList<>();
    private List<Entity> authors = List.of();
    private @Nullable Entity report;

    private record Spoken(Attribution link, int sentence, boolean plural) {}

    Speakers(EntityResolver resolver) {
        this.resolver = resolver;
    }

    /** Looks out for reports by named authors, before the frames of a sentence are read. */
    void enter(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean noun =
                    token.isNoun() && resolver.classes(token).contains(NounClass.REPORT) && !token.is("compound");
            if (noun) {
                resolver.resolve(token, Wanted.ANY).entities().stream()
                        .filter(e -> e.kind() == Kind.REPORT && publisher(e) != null)
                        .findFirst()
                        .ifPresent(found -> {
                            if (!found.equals(report)) {
                                report = found;
                                authors = List.of();
                            }
                        });
            }
        }
    }

    /**
     * The links that a speaker adds to a chain: whoever passes on their words as a rule, then they themselves.
     *
     * @param inside whether the speaker is already inside of somebody else's report, whose chain is kept
     * @return empty where nobody can be named
     */
    List<Attribution> links(
            Sentence sentence, int number, Token source, String manner, List<Range> cues, String rule, boolean inside) {
        Referent referent = referent(sentence, number, source);
        List<Entity> agents = referent.entities();
        if (agents.isEmpty()) {
            return List.of();
        }
        Phrase phrase = Phrase.of(sentence, source);
        TextRange words = new TextRange(phrase.first(), Math.max(phrase.last(), referent.last()));
        EntityMention mention = new EntityMention(sentence.span(words.first(), words.last()), agents);
        Attribution own = new Attribution(
                agents,
                List.of(mention),
                manner,
                cues.stream().map(c -> sentence.span(c.first(), c.last())).toList(),
                List.of(rule));
        noteAuthors(sentence, source, agents);
        List<Attribution> links = new ArrayList<>();
        if (!inside) {
            links.addAll(prefix(agents, sentence, source));
        }
        links.addAll(relativeRelay(sentence, source));
        links.add(own);
        resolver.remember(referent);
        spoken.add(new Spoken(own, number, referent.plural() || agents.size() > 1));
        return links;
    }

    private record TextRange(int first, int last) {}

    /** The last who spoke, for a quotation that goes on. */
    Optional<Attribution> last(int number, int within) {
        if (spoken.isEmpty() || number - spoken.get(spoken.size() - 1).sentence() > within) {
            return Optional.empty();
        }
        return Optional.of(spoken.get(spoken.size() - 1).link());
    }

    /** Remembers by which way somebody's words came. */
    void learn(List<Attribution> chain) {
        if (chain.size() < 3) {
            return;
        }
        List<Attribution> prefix = chain.subList(1, chain.size() - 1);
        chain.get(chain.size() - 1).agents().stream()
                .filter(e -> e.kind() == Kind.PERSON)
                .forEach(e -> prefixes.putIfAbsent(e.path(), List.copyOf(prefix)));
        prefix.get(0).agents().stream()
                .filter(e -> e.kind() == Kind.OUTLET)
                .forEach(e -> relayed.merge(e.path(), 1, Integer::sum));
    }

    private Referent referent(Sentence sentence, int number, Token source) {
        String word = source.word().toLowerCase(Locale.ROOT);
        if (AUTHOR_NOUNS.contains(source.lemma())
                && !authors.isEmpty()
                && sentence.child(source, "det")
                        .filter(d -> d.lemma().equals("the"))
                        .isPresent()) {
            return new Referent(
                    authors, Set.of(NounClass.PERSON), source.index(), source.index(), source.index(), true, false);
        }
        if (source.tag().startsWith("PRP")) {
            if (OURSELVES.contains(word)) {
                return empty(source);
            }
            boolean plural = word.startsWith("the");
            boolean person = !plural && !word.startsWith("it");
            Optional<Spoken> before = lastFitting(number, plural, person);
            Referent resolved = resolver.resolve(source, Wanted.ACTOR);
            boolean sameSentence =
                    !resolved.entities().isEmpty() && resolver.isMentionedBefore(resolved, source.index());
            boolean stale = before.filter(b -> b.sentence() >= number - 1).isEmpty()
                    && !resolved.entities().isEmpty();
            if (before.isPresent() && !sameSentence && !stale) {
                List<Entity> agents = before.get().link().agents();
                return new Referent(agents, Set.of(), source.index(), source.index(), source.index(), plural, true);
            }
            return resolved;
        }
        Referent resolved = resolver.resolve(source, Wanted.ACTOR);
        if (!resolved.entities().isEmpty()) {
            return resolved;
        }
        Phrase phrase = Phrase.of(sentence, source);
        if (source.tag().equals("DT")
                || source.tag().equals("CD")
                || source.tag().startsWith("JJ")) {
            return described(sentence, source, phrase);
        }
        return resolved;
    }

    private Referent described(Sentence sentence, Token source, Phrase phrase) {
        String words = sentence.get(source.index()).word();
        Entity entity = resolver.entities().of(Kind.ACTOR, words, false, List.of());
        return new Referent(List.of(entity), Set.of(), phrase.first(), phrase.last(), source.index(), false, false);
    }

    private static Referent empty(Token source) {
        return new Referent(List.of(), Set.of(), source.index(), source.index(), source.index(), false, true);
    }

    private Optional<Spoken> lastFitting(int number, boolean plural, boolean person) {
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Spoken one = spoken.get(i);
            if (number - one.sentence() > 3) {
                return Optional.empty();
            }
            Kind kind = one.link().agents().get(0).kind();
            boolean human = kind == Kind.PERSON || kind == Kind.ACTOR;
            boolean fits = plural ? one.plural() : person ? human && !one.plural() : !human && !one.plural();
            if (fits) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private void noteAuthors(Sentence sentence, Token source, List<Entity> agents) {
        boolean writes = sentence.tokens().stream()
                .anyMatch(t ->
                        AUTHORS.contains(t.lemma()) && (t.head() == source.index() || t.index() == source.index()));
        if (writes && report != null && agents.stream().allMatch(e -> e.kind() == Kind.PERSON) && authors.isEmpty()) {
            authors = agents;
        }
    }

    /** Who passes on what these say: known from before, the publisher of their report, or the report a text retells. */
    private List<Attribution> prefix(List<Entity> agents, Sentence sentence, Token source) {
        Entity first = agents.get(0);
        if (report != null && agents.equals(authors)) {
            return publisherLink();
        }
        List<Attribution> known = prefixes.get(first.path());
        if (known != null) {
            return known;
        }
        boolean authorsUnnamed = AUTHOR_NOUNS.contains(source.lemma()) && authors.isEmpty() && report != null;
        boolean newPerson = first.kind() == Kind.PERSON && first.specific();
        Entity publisher = report == null ? null : publisher(report);
        boolean retold = publisher != null && relayed.getOrDefault(publisher.path(), 0) >= DIGEST;
        return authorsUnnamed || (newPerson && retold) ? publisherLink() : List.of();
    }

    /** The publisher of the report that is being retold, as a link. */
    List<Attribution> publisherLink() {
        Entity publisher = report == null ? null : publisher(report);
        if (publisher == null) {
            return List.of();
        }
        List<EntityMention> mentions =
                resolver.firstMention(publisher).map(List::of).orElse(List.of());
        return List.of(new Attribution(List.of(publisher), mentions, null, List.of(), List.of()));
    }

    /** What relays when a report does: its publisher where it is known, else the report. */
    List<Attribution> asRelay(List<Attribution> links) {
        Attribution last = links.get(links.size() - 1);
        boolean isReport = last.agents().size() == 1
                && last.agents().get(0).kind() == Kind.REPORT
                && publisher(last.agents().get(0)) != null;
        if (!isReport) {
            return links;
        }
        Entity publisher = publisher(last.agents().get(0));
        List<EntityMention> mentions = resolver.firstMention(java.util.Objects.requireNonNull(publisher))
                .map(List::of)
                .orElse(List.of());
        return List.of(new Attribution(List.of(publisher), mentions, last.manner(), last.cues(), last.rules()));
    }

    private @Nullable Entity publisher(Entity work) {
        return work.qualifiers().stream()
                .map(resolver::byPath)
                .filter(e -> e != null && e.kind() == Kind.OUTLET)
                .findFirst()
                .orElse(null);
    }

    /** "a teacher whom the agency AFP quoted", "another, interviewed by the same channel". */
    private List<Attribution> relativeRelay(Sentence sentence, Token source) {
        Grammar grammar = new Grammar(sentence);
        for (Token clause : sentence.children(source)) {
            boolean quotes =
                    clause.is("acl") && Set.of("quote", "cite", "interview").contains(clause.lemma());
            if (quotes) {
                Optional<Token> agent = grammar.isPassive(clause)
                        ? grammar.logicalSubject(clause)
                        : sentence.child(clause, "nsubj").filter(s -> !s.tag().startsWith("W"));
                List<Entity> agents = agent.map(
                                a -> resolver.resolve(a, Wanted.ACTOR).entities())
                        .orElse(List.of());
                if (!agents.isEmpty()) {
                    Phrase phrase = Phrase.of(sentence, agent.orElseThrow());
                    EntityMention mention = new EntityMention(sentence.span(phrase.first(), phrase.last()), agents);
                    return List.of(new Attribution(
                            agents,
                            List.of(mention),
                            clause.lemma(),
                            List.of(clause.span()),
                            List.of("reporting/quote-as")));
                }
            }
        }
        return List.of();
    }
}
