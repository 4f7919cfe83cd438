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
    CREDENCE,
    DEMANDING_MODAL,
    EQUATED,
    FIRST_AND_SECOND_PERSON,
    FOCUS,
    FORM_OF_STATE,
    GARRISON,
    GENERAL_FACILITY,
    HABIT,
    INDEFINITE,
    INSERTED,
    INVOLVEMENT,
    ISSUING,
    LINKING,
    NAMED_WITH_OF,
    NEUTER_PRONOUN,
    NO_SPEAKER,
    NOUN_OR_VERB,
    NO_THING,
    ONE_OF,
    OPEN_QUESTION,
    PAIR,
    PAST_WHEN_MET,
    PERSONAL_PRONOUN,
    PLACE_PREPOSITION,
    PLURAL_PRONOUN,
    QUANTIFIER,
    QUOTING,
    SAME,
    SCALAR,
    SHARING,
    SIDE,
    SINCE,
    SPEAKER_PRONOUN,
    SPOT_PREPOSITION,
    STATE,
    STATE_PASSIVE,
    STRENGTH_VERB,
    SUPPORT,
    TIME_LINK,
    TIME_PREPOSITION,
    TIME_UNIT,
    TOLD,
    UNLABELLED,
    UNREAL_MODAL,
    UNTIL,
    VERDICT,
    VIEW;

    /** The id of its row. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
