package org.w3id.relata.check.review;

import org.w3id.relata.check.Severity;

/**
 * A check, as {@code checks.tsv} has it.
 *
 * @param id lower case with hyphens: {@code oops-p08}
 * @param catalogue where it is from: {@code OOPS P08}, {@code ROBOT missing_label}, {@code Relata}
 * @param severity of what it finds
 * @param title what it asks for, in a few words
 * @param how it is done
 * @param remedy what to do about what it finds; empty where there is nothing to find
 * @param look what a person has to look at, or why the check does not apply; empty where it is automated
 */
public record Check(
        String id, String catalogue, Severity severity, String title, Method how, String remedy, String look) {
    /** How a check is done. */
    public enum Method {
        /** By a query in a file of the check's name. */
        SPARQL("sparql"),
        JAVA("java"),
        /** By a person, who signs it off. */
        SIGN_OFF("sign-off"),
        /** Not at all, for the reason that stands in the table. */
        NOT_APPLICABLE("not-applicable");

        private final String word;

        Method(String word) {
            this.word = word;
        }

        /** As the table says it. */
        public String word() {
            return word;
        }
    }

    public boolean isAutomated() {
        return how == Method.SPARQL || how == Method.JAVA;
    }

    /** What the catalogue is called: {@code OOPS} of {@code OOPS P08}. */
    public String family() {
        return catalogue.split(" ", 2)[0];
    }
}
