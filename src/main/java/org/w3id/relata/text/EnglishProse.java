package org.w3id.relata.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The prose of a document that is in English.
 *
 * @param blocks all of the document's; paragraphs in another language have become {@link TextBlock.Kind#FOREIGN}
 * @param foreign how many these are
 */
public record EnglishProse(List<TextBlock> blocks, int foreign) {
    private static final int FEWEST_WORDS = 40;

    public EnglishProse {
        blocks = List.copyOf(blocks);
    }

    /**
     * Sifts the blocks of a document. What the sidecar says of the language is believed.
     *
     * @throws UserError where most of the document is not in English
     */
    public static EnglishProse of(SourceDocument document, List<TextBlock> blocks, Languages languages) {
        String stated = document.metadata().language();
        if (stated != null) {
            if (!stated.toLowerCase(Locale.ROOT).matches("en(?:-.*)?")) {
                throw refusal(document, "its sidecar says that it is in “" + stated + "”");
            }
            return new EnglishProse(blocks, 0);
        }
        List<TextBlock> sifted = new ArrayList<>();
        Map<String, Integer> words = new TreeMap<>();
        int all = 0;
        for (TextBlock block : blocks) {
            String passage = document.text().cut(block.span());
            int count = passage.split("\\s+").length;
            Optional<Languages.Language> language = block.kind().isProse() ? languages.of(passage) : Optional.empty();
            language.ifPresent(found -> words.merge(found.label(), count, Integer::sum));
            all += block.kind().isProse() ? count : 0;
            boolean foreign = language.isPresent() && !language.get().isEnglish();
            sifted.add(foreign ? new TextBlock(block.index(), block.span(), TextBlock.Kind.FOREIGN) : block);
        }
        refuseForeign(document, words, all);
        int foreign = (int) sifted.stream()
                .filter(block -> block.kind() == TextBlock.Kind.FOREIGN)
                .count();
        return new EnglishProse(sifted, foreign);
    }

    private static void refuseForeign(SourceDocument document, Map<String, Integer> words, int all) {
        int told = words.values().stream().mapToInt(Integer::intValue).sum();
        int english = words.getOrDefault(Languages.ENGLISH.label(), 0);
        if (told > 0 && english * 2 < told) {
            String most = words.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(Languages.ENGLISH.label()))
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseThrow();
            throw refusal(document, "it seems to be in " + most);
        }
        if (told == 0 && all >= FEWEST_WORDS) {
            throw refusal(document, "none of its paragraphs reads like English");
        }
    }

    private static UserError refusal(SourceDocument document, String reason) {
        return new UserError(
                document.key() + ": the document is not in English, " + reason,
                "leave it out, or write “language: en” into " + document.key() + DocumentFile.SIDECAR_ENDING
                        + " if it is");
    }
}
