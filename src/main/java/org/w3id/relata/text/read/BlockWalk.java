package org.w3id.relata.text.read;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Writes the text of an element as blocks: one for each paragraph, heading, list item and row of a table. Two line
 * breaks part paragraphs, one is a blank. Short lines that are nearly all link are left out ("Read also: …").
 */
final class BlockWalk implements NodeVisitor {
    private static final Set<String> BLOCKS =
            Set.of(("address article blockquote body center dd details div dl dt fieldset form h1 h2 h3 h4 h5 h6 header"
                            + " hgroup hr li main ol p pre section summary table tbody tfoot thead tr ul")
                    .split(" "));
    private static final int LONGEST_ROW = 400;
    private static final int LONGEST_LINE_OF_LINKS = 160;
    private static final double MOST_LINKS = 0.6;

    private final Blocks blocks;
    private final StringBuilder words = new StringBuilder();
    private int linked;
    private int links;
    private int breaks;
    private int rows;

    private BlockWalk(Blocks blocks) {
        this.blocks = blocks;
    }

    static void collect(Element root, Blocks blocks) {
        BlockWalk walk = new BlockWalk(blocks);
        NodeTraversor.traverse(walk, root);
        walk.end();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        switch (name) {
            case "br" -> breaks++;
            case "a" -> links++;
            case "q" -> append("“");
            case "td", "th" -> {
                if (rows == 0) {
                    end();
                } else if (!words.toString().isBlank()) {
                    words.append(" | ");
                }
            }
            default -> {
                if (BLOCKS.contains(name) && rows == 0) {
                    end();
                }
                if (name.equals("tr") && isRow(element)) {
                    rows++;
                } else if (name.equals("li") && rows == 0) {
                    words.append(Blocks.BULLET);
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (name.equals("a")) {
            links--;
        } else if (name.equals("q")) {
            append("”");
        } else if (name.equals("tr") && rows > 0 && isRow(element)) {
            rows--;
        }
        if (BLOCKS.contains(name)) {
            if (rows == 0) {
                end();
            } else {
                words.append(' ');
            }
        }
    }

    private void append(String text) {
        if (!text.isBlank()) {
            if (breaks > 1 && rows == 0) {
                end();
            } else if (breaks > 0) {
                words.append(' ');
            }
            breaks = 0;
            linked += links > 0 ? text.strip().length() : 0;
        }
        words.append(text);
    }

    private void end() {
        String block = Blocks.clean(words.toString());
        boolean onlyLinks = block.length() <= LONGEST_LINE_OF_LINKS && linked > block.length() * MOST_LINKS;
        if (!onlyLinks) {
            blocks.add(block);
        }
        words.setLength(0);
        linked = 0;
        breaks = 0;
    }

    /** Whether this is a row of figures or names, not one that only lays out a page. */
    private static boolean isRow(Element row) {
        return row.select("td, th").size() > 1
                && row.selectFirst("table") == null
                && row.text().length() <= LONGEST_ROW;
    }
}
