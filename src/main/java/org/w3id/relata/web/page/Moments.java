package org.w3id.relata.web.page;

/** Shows moments to people. */
final class Moments {
    private static final int DAY = "2024-03-06".length();
    private static final int MINUTE = "2024-03-06T08:00".length();

    private Moments() {}

    /** A moment in UTC, as {@code xsd:dateTime}, by day and minute. */
    static String shown(String moment) {
        return moment.substring(0, DAY) + " " + moment.substring(DAY + 1, MINUTE) + " UTC";
    }
}
