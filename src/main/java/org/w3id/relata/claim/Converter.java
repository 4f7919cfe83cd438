package org.w3id.relata.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.DocumentEntities;
import org.w3id.relata.entity.EntityKnowledge;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.language.CoreNlpParser;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.SentenceParser;
import org.w3id.relata.language.WordLists;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.EnglishProse;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TextBlock;
import org.w3id.relata.text.TextSpan;
import org.w3id.relata.text.UserError;

/** Turns documents into claims: the whole way from text to attribution. Safe for use by several threads. */
public final class Converter {
    private final SentenceParser parser;
    private final ProseSieve prose;
    private final Lexicon lexicon;
    private final EntityKnowledge knowledge;

    private Converter(SentenceParser parser, ProseSieve prose, Lexicon lexicon, EntityKnowledge knowledge) {
        this.parser = parser;
        this.prose = prose;
        this.lexicon = lexicon;
        this.knowledge = knowledge;
    }

    /**
     * Loads the tables and the models of the parser, side by side; takes some seconds.
     *
     * @throws UserError where a table is broken, with file and line
     */
    public static Converter load(Installation installation) {
        WordLists words = WordLists.load(installation.lexicon());
        CompletableFuture<CoreNlpParser> parser = CompletableFuture.supplyAsync(() -> new CoreNlpParser(words));
        Converter tables = load(installation, (text, blocks) -> List.of());
        return new Converter(parser.join(), tables.prose, tables.lexicon, tables.knowledge);
    }

    /**
     * Loads the tables only.
     *
     * @param parser finds the sentences
     * @throws UserError where a table is broken, with file and line
     */
    public static Converter load(Installation installation, SentenceParser parser) {
        return new Converter(
                parser,
                ProseSieve.read(installation.lexicon()),
                Lexicon.load(installation.lexicon()),
                EntityKnowledge.load(installation));
    }

    /** The relations that have no direction, as the lexicon's inventory has them. */
    public Set<String> symmetricRelations() {
        return lexicon.signatures().values().stream()
                .filter(Signature::symmetric)
                .map(Signature::relation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The sentences that a stretch of a text stands in, as they are parsed for {@link #convert}. */
    public List<Sentence> sentences(DocumentText text, TextSpan span) {
        List<TextBlock> blocks = prose.blocks(text).stream()
                .filter(block -> block.span().overlaps(span))
                .toList();
        return parser.parse(text, blocks).stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .toList();
    }

    /**
     * The claims of a document. The same document gives the same claims, always.
     *
     * @throws UserError where the document is not in English
     */
    public ConvertedDocument convert(SourceDocument document) {
        DocumentText text = document.text();
        EnglishProse english = prose.english(document);
        List<TextBlock> blocks = english.blocks();
        SiftedSentences sifted = prose.readable(parser.parse(text, blocks), text);
        List<Sentence> sentences = sifted.sentences();
        @Nullable LocalDate stated = document.metadata().published();
        @Nullable TimePeriod published = stated != null ? TimePeriod.of(stated) : Dateline.find(text, blocks);
        List<TextSpan> quotations = Quotations.find(text, blocks);
        DocumentEntities entities = new DocumentEntities(document.key(), knowledge.gazetteer());
        EntityResolver resolver = new EntityResolver(knowledge, entities);
        Times times = new Times(lexicon, sentences, DatedEntries.of(text, blocks, published));
        ClaimFinder finder = new ClaimFinder(document.key(), lexicon, resolver, times, quotations);
        List<DraftClaim> drafts = sifted.doubted(finder.find(sentences));
        List<Claim> claims = ClaimIdentities.identify(document.key(), text, drafts);
        MentionedEntities mentioned = MentionedEntities.of(
                claims, entities, knowledge.gazetteer(), document.metadata().outlet());
        Set<Integer> productive = drafts.stream().map(DraftClaim::sentence).collect(Collectors.toSet());
        ConversionReport report = new ConversionReport(
                sentences.size() + sifted.unreadable(),
                productive.size(),
                mentioned.unlinkedNames(),
                finder.uncoveredWords(),
                sifted.sifting(english.foreign()));
        return new ConvertedDocument(document, claims, mentioned.entities(), mentioned.mentions(), report);
    }
}
