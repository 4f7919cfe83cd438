package org.w3id.relata.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim beside the text that it stands in, with everything that speaks for the reading.
 *
 * @param script scrolls the text to the words
 * @param notice about an older version that was asked for, or null
 * @param source the text; null where the store has none
 * @param rest where the claim stands in the whole text
 * @param disputes those that it is a side of
 * @param voices its propositions, each with the other claims of the same content
 * @param reasons the rows and the words behind the claim, its marks and its propositions
 * @param rules every row that fired, those of its chain included
 * @param confidence how sure the converter is of its reading, 0 to 1, as written; null where unknown
 * @param report where a mistake is told of, with everything needed filled in
 */
public record ClaimPage(
        Frame frame,
        String script,
        @Nullable VersionNotice notice,
        String evidence,
        List<ChainLink> chain,
        List<Mark> marks,
        Link document,
        @Nullable SourceText source,
        String rest,
        List<Link> disputes,
        List<Voices> voices,
        List<Detail> details,
        List<Reason> reasons,
        List<Link> rules,
        @Nullable String confidence,
        Citation citation,
        String report) {
    public ClaimPage {
        chain = List.copyOf(chain);
        marks = List.copyOf(marks);
        disputes = List.copyOf(disputes);
        voices = List.copyOf(voices);
        details = List.copyOf(details);
        reasons = List.copyOf(reasons);
        rules = List.copyOf(rules);
    }

    /** Who puts it forward. */
    public List<Link> sources() {
        return chain.isEmpty() ? List.of() : chain.get(chain.size() - 1).agents();
    }

    /** The way it came, without the document where others stand between. */
    public List<ChainLink> way() {
        return chain.size() > 1 ? chain.subList(1, chain.size()) : chain;
    }

    /** How the source puts it, in the words of the text where they are one verb: "believes", "accused". */
    public String saying() {
        if (chain.size() < 2) {
            return "says:";
        }
        ChainLink last = chain.get(chain.size() - 1);
        boolean verb = last.words().matches("\\p{Ll}+(?: out)?")
                && !last.words().startsWith("according")
                && last.agents().stream().noneMatch(agent -> agent.label().contains(last.words()));
        return (verb ? last.words() : "said") + ":";
    }

    /** Whether the source says that it is not so. */
    public boolean denied() {
        return marks.stream().anyMatch(mark -> mark.kind().equals("denied"));
    }
}
