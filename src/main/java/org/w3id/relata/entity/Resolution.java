package org.w3id.relata.entity;

import org.w3id.relata.language.Token;

/** Tells what the phrase of a head refers to. */
@FunctionalInterface
interface Resolution {
    Referent of(Token head, Wanted wanted);
}
