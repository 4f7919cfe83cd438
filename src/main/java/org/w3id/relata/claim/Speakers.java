package org.w3id.relata.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.relata.claim.SpokenWords.Spoken;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.Kind;
import org.w3id.relata.entity.NounClasses.NounClass;
import org.w3id.relata.entity.Phrase;
import org.w3id.relata.entity.Referent;
import org.w3id.relata.entity.Wanted;
import org.w3id.relata.language.Token;
import org.w3id.relata.language.WordList;
import org.w3id.relata.language.WordLists;

/** Who speaks, and through whom: remembers the speakers of a document and by which way their words came. */
final class Speakers {
    private static final Set<NounClass> CITED = EnumSet.of(
            NounClass.PERSON,
            NounClass.INSTITUTION,
            NounClass.OUTLET,
            NounClass.REPORT,
            NounClass.GOVERNMENT,
            NounClass.STATE_FORCE,
            NounClass.FORCE,
            NounClass.ACTOR);

    private final WordLists lists;
    private final SpokenWords spoken = new SpokenWords();
    private final RetoldReport report;
    private final SpeakerReferents referents;

    Speakers(WordLists lists, EntityResolver resolver) {
        this.lists = lists;
        this.report = new RetoldReport(lists, resolver);
        this.referents = new SpeakerReferents(lists, resolver, report, spoken);
    }

    /** Looks out for reports by named authors, before the frames of a sentence are read. */
    void enter(ReadSentence read) {
        report.enter(read);
        for (Token verb : read.sentence().tokens()) {
            if (verb.isVerb() && lists.has(WordList.TALKING, verb.lemma())) {
                talked(read, verb);
            }
        }
    }

    private void talked(ReadSentence read, Token verb) {
        read.sentence().children(verb).stream()
                .filter(t -> t.is("obl") && t.isNoun())
                .filter(t -> read.grammar().hasCase(t, "to") || read.grammar().hasCase(t, "with"))
                .filter(t -> read.entities().outlets(t).size() == 1)
                .findFirst()
                .ifPresent(t -> read.grammar().subject(verb).ifPresent(who -> {
                    Phrase phrase = Phrase.of(read.sentence(), t);
                    List<Entity> outlet = read.entities().outlets(t);
                    EntityMention mention =
                            new EntityMention(read.sentence().span(phrase.first(), phrase.last()), outlet);
                    report.note(
                            read.entities().resolve(who, Wanted.SPEAKER).entities(),
                            new Attribution(outlet, List.of(mention), null, List.of(), List.of()));
                }));
    }

    /** Remembers by which way somebody's words came. */
    void learn(List<Attribution> chain) {
        report.learn(chain);
    }

    /** What relays when a report does: its publisher where it is known, else the report. */
    List<Attribution> asRelay(List<Attribution> links) {
        return report.asRelay(links);
    }

    /** The last who spoke, for a quotation that goes on; nobody where that is longer ago than so many sentences. */
    Optional<Attribution> last(int sentence, int within) {
        return spoken.last(sentence, within).map(Spoken::link);
    }

    /**
     * The links that a speaker adds to a chain: whoever passes on their words as a rule, then they themselves.
     *
     * @param source the head of the phrase that names the speaker
     * @param inside whether the speaker is already inside of somebody else's report, whose chain is kept
     * @return empty where nobody can be named
     */
    List<Attribution> links(ReadSentence read, Token source, Frame frame, boolean inside) {
        int limit = frame.contents().stream().mapToInt(Range::first).min().orElse(source.index());
        return links(read, source, frame.manner(), frame.cues(), frame.row().rule(), inside, limit);
    }

    /**
     * The same for somebody who passes words on.
     *
     * @param limit the index of the first of the words, where they stand before whoever speaks them: a pronoun means
     *     nobody in them
     */
    List<Attribution> links(
            ReadSentence read, Token source, String manner, List<Range> cues, String rule, boolean inside, int limit) {
        Referent referent = referents.of(read, source, limit);
        List<Entity> agents =
                referent.entities().stream().filter(Speakers::isVoice).toList();
        if (agents.isEmpty()) {
            return List.of();
        }
        Phrase phrase = Phrase.of(read.sentence(), source);
        EntityMention mention = new EntityMention(
                read.sentence().span(phrase.first(), Math.max(phrase.last(), referent.last())), agents);
        Attribution own = new Attribution(
                agents,
                List.of(mention),
                manner,
                cues.stream()
                        .map(c -> read.sentence().span(c.first(), c.last()))
                        .toList(),
                List.of(rule));
        report.noteAuthors(read, source, agents);
        if (agents.size() == 1) {
            author(read, source).ifPresent(author -> report.noteAuthor(agents.get(0), author));
        }
        List<Attribution> links = new ArrayList<>();
        if (!inside) {
            links.addAll(report.relays(agents, source));
        }
        quoter(read, source).ifPresent(links::add);
        links.add(own);
        read.entities().remember(referent);
        spoken.add(new Spoken(own, read.number(), read.sentence().block(), referent.plural() || agents.size() > 1));
        return links;
    }

    /** Who is named behind "by". */
    private static Optional<Attribution> author(ReadSentence read, Token work) {
        return read.sentence().children(work).stream()
                .filter(t -> t.is("nmod") && t.isNoun() && read.grammar().hasCase(t, "by"))
                .findFirst()
                .flatMap(t -> {
                    Referent referent = read.entities().resolve(t, Wanted.SPEAKER);
                    EntityMention mention = new EntityMention(
                            read.sentence().span(referent.first(), referent.last()), referent.entities());
                    return referent.entities().isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new Attribution(referent.entities(), List.of(mention), null, List.of(), List.of()));
                });
    }

    /** Howitzers say nothing, whatever a parser takes for a subject. */
    private static boolean isVoice(Entity entity) {
        return entity.kind().isActor() || entity.kind() == Kind.REPORT || entity.kind() == Kind.DOCUMENT;
    }

    /** A person as somebody who may be quoted next, without words that say so. */
    Optional<Attribution> person(ReadSentence read, Token noun) {
        Referent referent = read.entities().resolve(noun, Wanted.SPEAKER);
        boolean person =
                referent.entities().size() == 1 && referent.entities().get(0).kind() == Kind.PERSON;
        if (!person) {
            return Optional.empty();
        }
        EntityMention mention =
                new EntityMention(read.sentence().span(referent.first(), referent.last()), referent.entities());
        Attribution link = new Attribution(referent.entities(), List.of(mention), null, List.of(), List.of());
        spoken.mention(new Spoken(link, read.number(), read.sentence().block(), false));
        return Optional.of(link);
    }

    /** "a teacher whom the agency AFP quoted", "another, interviewed by the same channel". */
    private Optional<Attribution> quoter(ReadSentence read, Token source) {
        return read.sentence().children(source).stream()
                .filter(clause -> clause.is("acl") && lists.has(WordList.QUOTING, clause.lemma()))
                .flatMap(clause -> inClause(read, clause).stream())
                .findFirst()
                .or(() -> quotingVerb(read, source))
                .or(() -> employer(read, source));
    }

    /** "a columnist of the daily El Día": the outlet that somebody writes for passes it on. */
    private Optional<Attribution> employer(ReadSentence read, Token source) {
        return (lists.has(WordList.AUTHOR, source.lemma()) ? read.sentence().children(source) : List.<Token>of())
                .stream()
                        .filter(t -> t.is("nmod") && t.isNoun() && t.index() > source.index())
                        .filter(t -> read.entities().outlets(t).size() == 1)
                        .findFirst()
                        .map(t -> {
                            List<Entity> agents = read.entities().outlets(t);
                            Phrase phrase = Phrase.of(read.sentence(), t);
                            EntityMention mention =
                                    new EntityMention(read.sentence().span(phrase.first(), phrase.last()), agents);
                            return new Attribution(agents, List.of(mention), null, List.of(), List.of());
                        });
    }

    /** "The paper quotes an engineer who says …": who quotes passes it on. */
    private Optional<Attribution> quotingVerb(ReadSentence read, Token source) {
        return read.sentence()
                .head(source)
                .filter(verb -> source.is("obj") && lists.has(WordList.QUOTING, verb.lemma()) && verb.isVerb())
                .filter(verb -> !verb.tag().equals("VBG"))
                .flatMap(verb -> inClause(read, verb));
    }

    /** Whether somebody can be cited as a source: "citing two officials", but "citing the risk". */
    boolean canBeCited(ReadSentence read, Token cited) {
        Set<NounClass> classes = read.entities().classes(cited);
        boolean actors = read.entities().resolve(cited, Wanted.SPEAKER).entities().stream()
                .allMatch(entity -> entity.kind().isActor() || entity.kind() == Kind.REPORT);
        return actors && (cited.isProperNoun() || classes.stream().anyMatch(CITED::contains));
    }

    private static Optional<Attribution> inClause(ReadSentence read, Token clause) {
        Optional<Token> agent = read.grammar().isPassive(clause)
                ? read.grammar().logicalSubject(clause)
                : read.sentence().child(clause, "nsubj").filter(s -> !s.tag().startsWith("W"));
        return agent.flatMap(a -> {
            List<Entity> agents = read.entities().resolve(a, Wanted.SPEAKER).entities();
            if (agents.isEmpty()) {
                return Optional.empty();
            }
            Phrase phrase = Phrase.of(read.sentence(), a);
            EntityMention mention = new EntityMention(read.sentence().span(phrase.first(), phrase.last()), agents);
            return Optional.of(new Attribution(
                    agents, List.of(mention), clause.lemma(), List.of(clause.span()), List.of("reporting/quote-as")));
        });
    }
}
