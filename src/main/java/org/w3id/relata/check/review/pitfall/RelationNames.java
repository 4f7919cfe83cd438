package org.w3id.relata.check.review.pitfall;

import java.util.Set;

/** What English names of relations give away about them, once “has”, “is” and “of” are gone. */
final class RelationNames {
    /** Relations whose two ends differ: who is a part of a whole does not have the whole as a part. */
    private static final Set<String> DIRECTED = Set.of(
            "part",
            "component",
            "member",
            "element",
            "parent",
            "father",
            "mother",
            "child",
            "son",
            "daughter",
            "ancestor",
            "descendant",
            "contains",
            "contained",
            "container",
            "includes",
            "included",
            "precedes",
            "preceded",
            "follows",
            "followed",
            "before",
            "after",
            "predecessor",
            "successor",
            "above",
            "below",
            "owner",
            "owns",
            "owned",
            "cause",
            "causes",
            "caused",
            "superior",
            "subordinate",
            "employer",
            "employee",
            "capital",
            "broader",
            "narrower",
            "larger",
            "smaller",
            "older",
            "younger",
            "author",
            "creator",
            "created",
            "located",
            "location",
            "subclass");

    /** Relations that are one step: what is next to the next is not next. */
    private static final Set<String> SINGLE_STEP = Set.of(
            "parent",
            "father",
            "mother",
            "child",
            "son",
            "daughter",
            "next",
            "previous",
            "adjacent",
            "neighbour",
            "neighbor",
            "neighbours",
            "neighbors",
            "neighbouring",
            "neighboring",
            "borders",
            "touches",
            "friend",
            "knows",
            "likes",
            "spouse",
            "married");

    private static final Set<String> IMMEDIATE = Set.of("direct", "directly", "immediate", "immediately");

    private RelationNames() {}

    /** Whether the two ends are told apart: {@code part_of}, but not {@code hasCommonPartWith}. */
    static boolean isDirected(NameWords words) {
        return DIRECTED.contains(words.core());
    }

    /** Whether it leads one step only: {@code hasParent}, {@code directlyFollows}. */
    static boolean isSingleStep(NameWords words) {
        return SINGLE_STEP.contains(words.core()) || words.all().stream().anyMatch(IMMEDIATE::contains);
    }
}
