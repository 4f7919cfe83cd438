package org.w3id.relata.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.DocumentEntities;
import org.w3id.relata.entity.Entity;
import org.w3id.relata.entity.EntityMention;
import org.w3id.relata.entity.EntityResolver;
import org.w3id.relata.entity.Gazetteer;
import org.w3id.relata.entity.Institutions;
import org.w3id.relata.entity.NounClasses;
import org.w3id.relata.language.CoreNlpParser;
import org.w3id.relata.language.Sentence;
import org.w3id.relata.language.SentenceParser;
import org.w3id.relata.text.DocumentText;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.Layout;
import org.w3id.relata.text.SourceDocument;
import org.w3id.relata.text.TextBlock;

/** Turns documents into claims: the whole way from text to attribution. Safe for use by several threads. */
public final class Converter {
    private final SentenceParser parser;
    private final Layout layout;
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final NounClasses nouns;
    private final Institutions institutions;

    private Converter(
            SentenceParser parser,
            Layout layout,
            Lexicon lexicon,
            Gazetteer gazetteer,
            NounClasses nouns,
            Institutions institutions) {
        this.parser = parser;
        this.layout = layout;
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.nouns = nouns;
        this.institutions = institutions;
    }

    /**
     * Loads the tables, then the models of the parser; takes some seconds.
     *
     * @throws org.w3id.relata.text.UserError where a table is broken, with file and line
     */
    public static Converter load(Installation installation) {
        Lexicon lexicon = Lexicon.load(installation.lexicon());
        Layout layout = Lexicon.layout(installation.lexicon());
        NounClasses nouns = NounClasses.load(installation.lexicon());
        Institutions institutions = Institutions.load(installation.lexicon());
        Gazetteer gazetteer = Gazetteer.load(installation.gazetteer());
        return new Converter(new CoreNlpParser(), layout, lexicon, gazetteer, nouns, institutions);
    }

    /** The relations that have no direction, as the lexicon's inventory has them. */
    public Set<String> symmetricRelations() {
        Set<String> found = new TreeSet<>();
        lexicon.signatures().values().stream().filter(Signature::symmetric).forEach(s -> found.add(s.relation()));
        return found;
    }

    /** The claims of a document. The same document gives the same claims, always. */
    public ConvertedDocument convert(SourceDocument document) {
        DocumentText text = document.text();
        List<TextBlock> blocks = layout.blocks(text);
        List<Sentence> sentences = parser.parse(text, blocks);
        if (sentences.isEmpty()) {
            return new ConvertedDocument(
                    document, List.of(), List.of(), List.of(), new ConversionReport(0, 0, List.of(), List.of()));
        }
        @Nullable
        LocalDate published =
                document.metadata().published() != null ? document.metadata().published() : Dateline.find(text, blocks);
        DocumentEntities entities = new DocumentEntities(document.key());
        EntityResolver resolver = new EntityResolver(gazetteer, nouns, institutions, entities, sentences.get(0));
        List<DraftClaim> drafts = new ClaimFinder(
                        document.key(), lexicon, resolver, new Times(published), Quotations.find(text, blocks))
                .find(sentences);
        List<Claim> claims = identify(document.key(), text, drafts);
        return finished(document, sentences, drafts, claims, entities);
    }

    private static List<Claim> identify(String key, DocumentText text, List<DraftClaim> drafts) {
        List<DraftClaim> ordered = new ArrayList<>(new java.util.LinkedHashSet<>(drafts));
        ordered.sort(Comparator.comparing(DraftClaim::evidence)
                .thenComparing(d -> names(d.chain()))
                .thenComparing(d -> d.propositions().toString()));
        Map<String, Integer> ordinals = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (DraftClaim draft : ordered) {
            String content = key + "\n" + text.cut(draft.evidence()) + "\n" + names(draft.chain());
            int ordinal = ordinals.merge(content, 1, Integer::sum);
            claims.add(new Claim(
                    hash(content + "\n" + ordinal),
                    draft.evidence(),
                    draft.chain(),
                    draft.propositions(),
                    draft.polarity(),
                    draft.certainty(),
                    draft.modality(),
                    draft.quotation(),
                    draft.quantity(),
                    draft.time(),
                    draft.items(),
                    null,
                    List.copyOf(draft.rules()),
                    draft.confidence()));
        }
        return claims;
    }

    private static String names(List<Attribution> chain) {
        StringBuilder names = new StringBuilder();
        chain.forEach(link ->
                names.append(link.agents().stream().map(Entity::path).toList()).append('>'));
        return names.toString();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private ConvertedDocument finished(
            SourceDocument document,
            List<Sentence> sentences,
            List<DraftClaim> drafts,
            List<Claim> claims,
            DocumentEntities known) {
        Map<String, Entity> entities = new TreeMap<>();
        Map<String, EntityMention> mentions = new TreeMap<>();
        for (Claim claim : claims) {
            for (Attribution link : claim.chain()) {
                link.agents().forEach(e -> entities.put(e.path(), known.complete(e)));
                link.mentions().forEach(m -> mentions.put(m.span() + " " + m.refersTo(), m));
            }
            claim.propositions().forEach(p -> {
                entities.put(p.subject().path(), known.complete(p.subject()));
                if (p.object() instanceof Term.Thing thing) {
                    entities.put(thing.entity().path(), known.complete(thing.entity()));
                }
            });
            claim.items().forEach(e -> entities.put(e.path(), known.complete(e)));
        }
        entities.remove("document/" + document.key());
        List<Entity> named = new ArrayList<>(entities.values());
        for (Entity entity : named) {
            for (String path : entity.qualifiers()) {
                Entity qualifier = gazetteer.get(path);
                if (qualifier != null) {
                    entities.put(path, qualifier);
                }
            }
        }
        Set<Integer> productive = new HashSet<>();
        drafts.forEach(d -> productive.add(d.sentence()));
        List<String> unlinked = entities.values().stream()
                .filter(e -> !e.linked() && e.specific())
                .map(Entity::label)
                .distinct()
                .sorted()
                .toList();
        return new ConvertedDocument(
                document,
                claims,
                List.copyOf(entities.values()),
                mentions.values().stream()
                        .sorted(Comparator.comparing(EntityMention::span))
                        .toList(),
                new ConversionReport(sentences.size(), productive.size(), unlinked, uncovered(sentences, productive)));
    }

    /** Verbs with a clause or an object in sentences that gave no claim, and that no row covers. */
    private List<String> uncovered(List<Sentence> sentences, Set<Integer> productive) {
        Set<String> covered = new HashSet<>(lexicon.reporting().keySet());
        lexicon.relations().forEach(row -> row.words().forEach(w -> covered.add(w.split(" ")[0])));
        Set<String> found = new TreeSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!productive.contains(i)) {
                sentence.tokens().stream()
                        .filter(t -> t.isVerb() && !t.is("aux") && !t.is("cop") && !covered.contains(t.lemma()))
                        .filter(t -> sentence.child(t, "obj", "ccomp").isPresent())
                        .forEach(t -> found.add(t.lemma()));
            }
        }
        return List.copyOf(found);
    }
}
