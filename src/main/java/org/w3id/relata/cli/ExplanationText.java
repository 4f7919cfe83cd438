package org.w3id.relata.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3id.relata.query.Explanation;
import org.w3id.relata.query.Explanation.Link;
import org.w3id.relata.query.Explanation.Mark;
import org.w3id.relata.query.Explanation.Piece;
import org.w3id.relata.query.Explanation.Reason;
import org.w3id.relata.query.Explanation.Statement;
import org.w3id.relata.query.Explanation.Voice;

/** Prints the explanation of a claim for people: what it is in one line, then step by step. */
record ExplanationText(PrintWriter out) {
    void print(Explanation explanation, List<ParsedSentence> sentences) {
        out.println(summary(explanation));
        section("In the text, at " + at(explanation.words()));
        out.println("  " + line(explanation.before() + "[" + explanation.words().words() + "]" + explanation.after()));
        section("The chain, from the document inwards");
        explanation.chain().forEach(this::link);
        section("Why there is a claim");
        reasons(explanation.grounds(), "  ");
        section("How it is put");
        explanation.marks().forEach(this::mark);
        section("What it says");
        explanation.statements().forEach(this::statement);
        if (explanation.statements().isEmpty()) {
            out.println("  Its content fits no relation of the ontology.");
        }
        other(explanation);
        section("The rows that fired");
        explanation
                .rows()
                .forEach(row -> out.println("  " + row.row()
                        + (row.says() == null ? "" : "  " + row.says().replace("\n", "; "))));
        for (ParsedSentence sentence : sentences) {
            section("The parse of its sentence, " + sentence.start() + "–" + sentence.end());
            tree(sentence, explanation);
        }
    }

    /** Who says it through whom, in one line. */
    private static String summary(Explanation explanation) {
        List<Link> chain = explanation.chain();
        String relays = chain.size() < 3
                ? ""
                : chain.subList(1, chain.size() - 1).stream()
                        .map(link -> String.join(", ", link.agents()))
                        .collect(Collectors.joining(", then ", ", through ", ""));
        return "“" + line(explanation.words().words()) + "” is put forward by "
                + String.join(" and ", explanation.sources()) + relays + ", in " + explanation.document() + " ("
                + line(explanation.title()) + ").";
    }

    private void link(Link link) {
        List<String> parts = new ArrayList<>();
        parts.add("  " + link.position() + "  " + String.join(", ", link.agents()));
        if (!link.mentions().isEmpty()) {
            parts.add("named " + pieces(link.mentions()));
        }
        if (link.manner() != null || !link.cues().isEmpty()) {
            String manner = link.manner() == null ? "passes it on" : link.manner();
            parts.add(manner + (link.cues().isEmpty() ? "" : ": " + pieces(link.cues())));
        }
        if (!link.rows().isEmpty()) {
            parts.add("by " + String.join(", ", link.rows()));
        }
        out.println(String.join("; ", parts));
    }

    private void mark(Mark mark) {
        out.println("  " + mark.mark() + ": " + mark.value()
                + (mark.reasons().isEmpty() && !mark.mark().equals("quotation")
                        ? ", since no word says otherwise"
                        : ""));
        reasons(mark.reasons(), "    ");
    }

    private void statement(Statement statement) {
        out.println("  " + statement.label());
        reasons(statement.reasons(), "    ");
        voices("    affirmed as well by ", statement.affirmed());
        voices("    denied as well by ", statement.denied());
        if (statement.affirmed().isEmpty() && statement.denied().isEmpty()) {
            out.println("    no other claim affirms or denies it");
        }
    }

    private void voices(String who, List<Voice> voices) {
        voices.forEach(voice -> out.println(
                who + String.join(", ", voice.sources()) + ": “" + line(voice.words()) + "” " + voice.claim()));
    }

    private void other(Explanation explanation) {
        section("What else");
        out.println("  confidence: " + explanation.confidence()
                + ", the share of claims of this kind that were right where it was measured");
        if (explanation.time() != null) {
            out.println("  time: “" + line(explanation.time()) + "”");
        }
        if (explanation.quantity() != null) {
            out.println("  quantity: “" + line(explanation.quantity()) + "”");
        }
        out.println("  claim: " + explanation.claim());
    }

    private void reasons(List<Reason> reasons, String indent) {
        reasons.forEach(reason -> out.println(indent + reason.row() + " on " + pieces(reason.words())));
    }

    private static String pieces(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> "“" + line(piece.words()) + "” (" + at(piece) + ")")
                .collect(Collectors.joining(" … "));
    }

    private static String at(Piece piece) {
        return piece.start() + "–" + piece.end();
    }

    /** The tree of a sentence, with the rows beside the words they fired on. */
    private void tree(ParsedSentence sentence, Explanation explanation) {
        Map<Integer, String> fired = new TreeMap<>();
        explanation.grounds().forEach(reason -> note(reason, fired));
        explanation.marks().forEach(mark -> mark.reasons().forEach(reason -> note(reason, fired)));
        explanation.statements().forEach(statement -> statement.reasons().forEach(reason -> note(reason, fired)));
        sentence.below(-1).forEach(root -> branch(sentence, root, "  ", fired));
    }

    private static void note(Reason reason, Map<Integer, String> fired) {
        if (reason.words().size() == 1 && reason.words().get(0).words().contains(" ")) {
            return; // a whole clause, as that of the document's own voice, is no word of the tree
        }
        reason.words()
                .forEach(piece -> fired.merge(
                        piece.start(), reason.row(), (one, other) -> one.contains(other) ? one : one + ", " + other));
    }

    private void branch(ParsedSentence sentence, ParsedSentence.Word word, String indent, Map<Integer, String> fired) {
        String rows = fired.containsKey(word.start()) ? "   ← " + fired.get(word.start()) : "";
        out.println(indent + word.word() + "  " + word.tag() + " " + word.relation() + rows);
        sentence.below(word.index()).forEach(below -> branch(sentence, below, indent + "   ", fired));
    }

    private void section(String title) {
        out.println();
        out.println(title);
    }

    private static String line(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
