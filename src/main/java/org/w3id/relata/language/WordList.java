package org.w3id.relata.language;

import java.util.Locale;

/** The closed lists of words that the rules ask for; each is a row of {@code ontology/lexicon/words.tsv}. */
public enum WordList {
    ADDRESSING,
    AUTHOR,
    AUTHOR_NOUN,
    BLOC,
    BLOC_COMPANION,
    CALENDAR,
    DEMANDING_MODAL,
    FIRST_AND_SECOND_PERSON,
    FORM_OF_STATE,
    GENERAL_FACILITY,
    HABIT,
    INDEFINITE,
    INVOLVEMENT,
    LINKING,
    NAMED_WITH_OF,
    NEUTER_PRONOUN,
    NO_SPEAKER,
    OPEN_QUESTION,
    PAIR,
    PERSONAL_PRONOUN,
    PLACE_PREPOSITION,
    PLURAL_PRONOUN,
    QUANTIFIER,
    QUOTING,
    RAISING,
    SAME,
    SIDE,
    SINCE,
    SPEAKER_PRONOUN,
    SPOT_PREPOSITION,
    STRENGTH_VERB,
    TIME_LINK,
    TIME_PREPOSITION,
    TIME_UNIT,
    TOLD,
    UNLABELLED,
    UNREAL_MODAL,
    UNTIL,
    VIEW,
    WANTING;

    /** The id of its row. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
