package org.w3id.relata.web.page;

/**
 * One of several ways to look at the same, with how much there is to see.
 *
 * @param count how many, as written
 * @param href the page that shows it so
 * @param current whether this is what the page shows
 * @param meaning what it means, in plain words; empty where the label says it
 */
public record Choice(String label, String count, String href, boolean current, String meaning) {}
