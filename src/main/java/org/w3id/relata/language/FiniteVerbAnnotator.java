package org.w3id.relata.language;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Gives a sentence its finite verb back where the tagger took it for a noun: "Togo hosts two bases" is no list of hosts.
 * So does a noun behind a modal or a relative pronoun.
 * A sentence that ends with a full stop and has no finite verb at all gets its first word that can be one, from a list.
 * Stands between the tagger and the parser, which parses by the tags.
 */
public final class FiniteVerbAnnotator implements Annotator {
    /** The property with the lemmas, joined by bars. */
    static final String VERBS = "finite.verbs";

    private static final Set<String> SUBJECT = Set.of("NNP", "NNPS", "NN", "NNS", "RB", "CD");
    private static final Set<String> COMPLEMENT =
            Set.of("DT", "CD", "NNP", "NNPS", "JJ", "NNS", "NN", "IN", "TO", "PRP$", "RB", "PDT", "JJR");

    private final Set<String> verbs;

    /** Called by CoreNLP, by name. */
    public FiniteVerbAnnotator(String name, Properties properties) {
        verbs = Set.of(properties.getProperty(name + ".verbs", "").split("\\|"));
    }

    @Override
    public void annotate(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            for (int i = 1; i + 1 < tokens.size(); i++) {
                restore(tokens, i);
            }
            boolean verbless = tokens.get(tokens.size() - 1).word().equals(".")
                    && tokens.stream().noneMatch(t -> Token.isFinite(t.tag()));
            if (verbless) {
                find(tokens).ifPresent(t -> t.setTag(t.tag().equals("NNS") ? "VBZ" : "VBP"));
            }
        }
    }

    /** "can crew only four", "which border Togo": a noun where a verb must stand. */
    private void restore(List<CoreLabel> tokens, int index) {
        CoreLabel token = tokens.get(index);
        boolean noun = token.tag().equals("NN") || token.tag().equals("NNS");
        if (!noun) {
            return;
        }
        String before = tokens.get(index - 1).tag();
        boolean modal = before.equals("MD") || before.equals("RB") && index > 1 && isModal(tokens.get(index - 2));
        boolean relative = (before.equals("WDT") || before.equals("WP"))
                && COMPLEMENT.contains(tokens.get(index + 1).tag());
        boolean plural = token.tag().equals("NNS");
        if (modal && !plural && isVerb(token, "VB")) {
            token.setTag("VB");
        } else if (relative && isVerb(token, plural ? "VBZ" : "VBP")) {
            token.setTag(plural ? "VBZ" : "VBP");
        }
    }

    private static boolean isModal(CoreLabel token) {
        return token.tag().equals("MD");
    }

    private boolean isVerb(CoreLabel token, String tag) {
        return verbs.contains(Morphology.lemmaStatic(token.word(), tag));
    }

    private Optional<CoreLabel> find(List<CoreLabel> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            String tag = token.tag();
            boolean noun = tag.equals("NNS") || tag.equals("NN");
            boolean between = SUBJECT.contains(tokens.get(i - 1).tag())
                    && COMPLEMENT.contains(tokens.get(i + 1).tag());
            if (noun && between && isVerb(token, tag.equals("NNS") ? "VBZ" : "VBP")) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.SentencesAnnotation.class, CoreAnnotations.PartOfSpeechAnnotation.class);
    }

    @Override
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }
}
