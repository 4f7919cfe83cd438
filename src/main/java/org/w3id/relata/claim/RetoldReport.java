package org.w3id.relata.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** The report of another outlet that a document retells: its publisher, its authors, and whose words it passes on. */
final class RetoldReport {
    /** So many people quoted through one outlet make the document a digest of that outlet's report. */
    private static final int DIGEST = 3;

    private final WordLists lists;
    private final EntityResolver resolver;
    private final Map<String, List<Attribution>> relaysOf = new HashMap<>();
    private final Map<String, Integer> timesRelayed = new HashMap<>();
    private final Map<String, Attribution> authorOf = new HashMap<>();
    private List<Entity> authors = List.of();
    private @Nullable Entity report;

    RetoldReport(WordLists lists, EntityResolver resolver) {
        this.lists = lists;
        this.resolver = resolver;
    }

    /** Looks out for a report whose publisher is named; another one has other authors. */
    void enter(ReadSentence read) {
        for (Token token : read.sentence().tokens()) {
            boolean noun = token.isNoun()
                    && !token.is("compound")
                    && read.entities().classes(token).contains(NounClass.REPORT);
            if (noun) {
                read.entities().resolve(token, Wanted.ANY).entities().stream()
                        .filter(e -> e.kind() == Kind.REPORT && publisher(e).isPresent())
                        .findFirst()
                        .filter(found -> !found.equals(report))
                        .ifPresent(found -> {
                            report = found;
                            authors = List.of();
                        });
            }
        }
    }

    /** Those who wrote the report; empty where they are not named. */
    List<Entity> authors() {
        return authors;
    }

    /** Notes people who are called authors as those of the report, where it has none yet. */
    void noteAuthors(ReadSentence read, Token source, List<Entity> agents) {
        boolean write = read.sentence().tokens().stream()
                .anyMatch(t -> lists.has(WordList.AUTHOR, t.lemma())
                        && (t.head() == source.index() || t.index() == source.index()));
        boolean people = agents.stream().allMatch(e -> e.kind() == Kind.PERSON);
        if (write && people && report != null && authors.isEmpty()) {
            authors = agents;
        }
    }

    /** Remembers by which way somebody's words came. */
    void learn(List<Attribution> chain) {
        if (chain.size() < 3) {
            return;
        }
        List<Attribution> relays = List.copyOf(chain.subList(1, chain.size() - 1));
        chain.get(chain.size() - 1).agents().stream()
                .filter(e -> e.kind() == Kind.PERSON)
                .forEach(e -> relaysOf.putIfAbsent(e.path(), relays));
        relays.get(0).agents().stream()
                .filter(e -> e.kind() == Kind.OUTLET)
                .forEach(e -> timesRelayed.merge(e.path(), 1, Integer::sum));
    }

    /** Notes whose report it is: "a study by an institute in Accra". */
    void noteAuthor(Entity work, Attribution author) {
        if (work.kind() == Kind.REPORT) {
            authorOf.put(work.path(), author);
        }
    }

    /** "Two officers spoke to Radio Horizonte": what they say further on came that way. */
    void note(List<Entity> agents, Attribution outlet) {
        agents.forEach(agent -> relaysOf.put(agent.path(), List.of(outlet)));
    }

    /** Who passes on what these say: known from before, the publisher of their report, or the one the text retells. */
    List<Attribution> relays(List<Entity> agents, Token source) {
        if (report != null && agents.equals(authors)) {
            return publisherLink();
        }
        Entity first = agents.get(0);
        List<Attribution> known = relaysOf.get(first.path());
        if (known != null) {
            return known;
        }
        boolean unnamedAuthors = lists.has(WordList.AUTHOR_NOUN, source.lemma()) && authors.isEmpty();
        boolean newPerson = first.kind() == Kind.PERSON && first.specific();
        return unnamedAuthors || newPerson && isDigest() ? publisherLink() : List.of();
    }

    private boolean isDigest() {
        return Optional.ofNullable(report)
                .flatMap(this::publisher)
                .filter(publisher -> timesRelayed.getOrDefault(publisher.path(), 0) >= DIGEST)
                .isPresent();
    }

    private List<Attribution> publisherLink() {
        return Optional.ofNullable(report)
                .flatMap(this::publisher)
                .map(publisher ->
                        List.of(new Attribution(List.of(publisher), mentions(publisher), null, List.of(), List.of())))
                .orElse(List.of());
    }

    /** What relays when a report does: its publisher where it is known, else the report. */
    List<Attribution> asRelay(List<Attribution> links) {
        Attribution last = links.get(links.size() - 1);
        Attribution author = authorOf.get(last.agents().get(0).path());
        if (author != null) {
            return List.of(
                    new Attribution(author.agents(), author.mentions(), last.manner(), last.cues(), last.rules()));
        }
        return last.agents().size() > 1
                ? links
                : last.agents().stream()
                        .filter(e -> e.kind() == Kind.REPORT)
                        .findFirst()
                        .flatMap(this::publisher)
                        .map(publisher -> List.of(new Attribution(
                                List.of(publisher), mentions(publisher), last.manner(), last.cues(), last.rules())))
                        .orElse(links);
    }

    private List<EntityMention> mentions(Entity publisher) {
        return resolver.firstMention(publisher).map(List::of).orElse(List.of());
    }

    private Optional<Entity> publisher(Entity work) {
        return work.qualifiers().stream()
                .map(resolver::byPath)
                .filter(e -> e != null && e.kind() == Kind.OUTLET)
                .findFirst();
    }
}
