package org.w3id.relata.entity;

/** The kinds of entities: the second part of an entity's IRI, and its class in the ontology. */
public enum Kind {
    STATE("state", "State"),
    FORCE("force", "Force"),
    ORGANIZATION("organization", "Organization"),
    ALLIANCE("alliance", "Alliance"),
    OUTLET("outlet", "MediaOutlet"),
    PERSON("person", "Person"),
    /** An actor of no narrower kind: "two officials", "local residents". */
    ACTOR("actor", "Actor"),
    PLACE("place", "Place"),
    FACILITY("facility", "Facility"),
    EQUIPMENT("equipment", "EquipmentType"),
    EXERCISE("exercise", "Exercise"),
    CONFLICT("conflict", "Conflict"),
    AGREEMENT("agreement", "Agreement"),
    REPORT("report", "Report"),
    DOCUMENT("document", "Document");

    private final String slug;
    private final String className;

    Kind(String slug, String className) {
        this.slug = slug;
        this.className = className;
    }

    /** The part of the IRI: {@code id/{slug}/…}. */
    public String slug() {
        return slug;
    }

    /** The local name of the class in the ontology. */
    public String className() {
        return className;
    }

    /** Whether things of this kind act and speak: a subclass of {@code relata:Actor}. */
    public boolean isActor() {
        return switch (this) {
            case STATE, FORCE, ORGANIZATION, ALLIANCE, OUTLET, PERSON, ACTOR -> true;
            default -> false;
        };
    }

    /** Whether something can be in it: a subclass of {@code relata:Location}. */
    public boolean isLocation() {
        return this == STATE || this == PLACE || this == FACILITY;
    }
}
