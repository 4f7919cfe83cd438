package org.w3id.relata.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The dependency tree of a sentence (Chen and Manning 2014). A reporting clause that interrupts or ends a sentence ("…, the
 * minister said, …") is parsed apart from it and hangs on its root as parataxis: left in its place it often takes the
 * subject or the verb of what it interrupts for its own. So is a relative clause between commas, which then hangs on its noun.
 */
final class DependencyTrees {
    private static final String APART = "parataxis";

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> PREDICATE = Set.of("cop", "aux", "aux:pass", "nsubj", "nsubj:pass");

    private final DependencyParser parser;
    private final ReportingInsertions insertions;
    private final MistakenAdjectives adjectives;

    /** @param lists name reporting verbs and words that the tagger mistakes */
    DependencyTrees(WordLists lists) {
        this.parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
        this.insertions = new ReportingInsertions(lists);
        this.adjectives = new MistakenAdjectives(lists);
    }

    /**
     * A tree, token by token.
     *
     * @param heads the index of the token that each token depends on, -1 for the root
     * @param relations the basic Universal Dependencies relations
     */
    record Tree(int[] heads, String[] relations) {
        private void attach(int token, int head, String relation) {
            heads[token] = head;
            relations[token] = relation;
        }
    }

    /** The tree; words that the tagger mistook get their right tags. */
    Tree of(List<CoreLabel> tokens) {
        Tree tree = new Tree(new int[tokens.size()], new String[tokens.size()]);
        Arrays.fill(tree.heads, -1);
        Arrays.fill(tree.relations, "root");
        adjectives.correct(tokens);
        List<ReportingInsertions.Insertion> found = insertions.in(tokens);
        List<RelativeClauses.Clause> relatives = RelativeClauses.in(tokens).stream()
                .filter(clause -> clause.words().stream()
                        .noneMatch(i -> found.stream().anyMatch(insertion -> insertion.covers(i))))
                .toList();
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            if (found.stream().noneMatch(insertion -> insertion.covers(at))
                    && relatives.stream().noneMatch(clause -> clause.covers(at))) {
                rest.add(i);
            }
        }
        int root = parse(tokens, rest, tree);
        relatives.forEach(clause -> attach(tokens, clause, tree));
        for (ReportingInsertions.Insertion insertion : found) {
            CoreLabel verb = tokens.get(insertion.verb());
            verb.setTag(verb.tag().equals("NNS") ? "VBZ" : verb.tag());
            int clause = parse(tokens, insertion.words(), tree);
            tree.attach(clause, host(tokens, insertion, tree, root), APART);
            insertion.commas().forEach(comma -> tree.attach(comma, clause, "punct"));
        }
        return tree;
    }

    /** Hangs a relative clause on the noun before it. */
    private void attach(List<CoreLabel> tokens, RelativeClauses.Clause relative, Tree tree) {
        int noun = relative.comma() - 1;
        while (tree.heads[noun] >= 0
                && (tree.relations[noun].startsWith("compound")
                        || tree.relations[noun].startsWith("flat")
                        || tree.relations[noun].equals("punct"))) {
            noun = tree.heads[noun];
        }
        int clause = parse(tokens, relative.words(), tree);
        tree.attach(clause, noun, "acl:relcl");
        if (!relative.subject()) {
            boolean bare = relative.pronoun() == relative.comma() + 1;
            tree.attach(relative.pronoun(), clause, bare ? "obj" : "obl");
            for (int i = relative.comma() + 1; i < relative.pronoun(); i++) {
                tree.attach(i, relative.pronoun(), "case");
            }
        }
        relative.commas().forEach(comma -> tree.attach(comma, clause, "punct"));
    }

    /** The predicate of what a clause interrupts; of what it ends, the one that nothing before depends on. */
    private static int host(List<CoreLabel> tokens, ReportingInsertions.Insertion insertion, Tree tree, int root) {
        int at = insertion.closed() ? insertion.to() + 1 : insertion.from() - 1;
        int host = at < tokens.size() ? at : root;
        while (tree.heads[host] >= 0 && !(insertion.closed() && isPredicate(tokens, host, tree))) {
            int up = tree.heads[host];
            if (!insertion.closed() && isParted(tokens, up, at)) {
                break;
            }
            host = up;
        }
        return host;
    }

    private static boolean isPredicate(List<CoreLabel> tokens, int index, Tree tree) {
        for (int i = 0; i < tree.heads.length; i++) {
            if (tree.heads[i] == index && PREDICATE.contains(tree.relations[i])) {
                return true;
            }
        }
        return FINITE.contains(tokens.get(index).tag());
    }

    private static boolean isParted(List<CoreLabel> tokens, int first, int last) {
        return tokens.subList(Math.min(first, last), Math.max(first, last)).stream()
                .anyMatch(token -> token.originalText().equals(";"));
    }

    /** Parses some of the tokens as if they were a sentence, and returns their root. */
    private int parse(List<CoreLabel> tokens, List<Integer> indices, Tree tree) {
        List<CoreLabel> words = new ArrayList<>();
        for (int index : indices) {
            CoreLabel word = new CoreLabel(tokens.get(index));
            word.setIndex(words.size() + 1);
            words.add(word);
        }
        CoreMap sentence = new ArrayCoreMap();
        sentence.set(CoreAnnotations.TokensAnnotation.class, words);
        SemanticGraph graph = SemanticGraphFactory.makeFromTree(
                parser.predict(sentence), SemanticGraphFactory.Mode.BASIC, GrammaticalStructure.Extras.NONE, null);
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            int dependent = indices.get(edge.getDependent().index() - 1);
            tree.attach(
                    dependent,
                    indices.get(edge.getGovernor().index() - 1),
                    edge.getRelation().toString());
        }
        return indices.stream()
                .filter(index -> tree.heads[index] < 0)
                .findFirst()
                .orElse(indices.get(0));
    }
}
