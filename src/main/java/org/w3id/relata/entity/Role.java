package org.w3id.relata.entity;

/** What a mention does in its sentence; the earlier ones are what a text goes on about sooner. */
enum Role {
    /** Whoever spoke; for what is done they are a subject like others. */
    SPEAKER,
    SUBJECT,
    OBJECT,
    OTHER
}
