package org.w3id.relata.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The entities of one document that are not in the gazetteer, each made once and found again by its names. */
public final class DocumentEntities {
    private final String key;
    private final Gazetteer gazetteer;
    private final Map<String, Entity> byPath = new TreeMap<>();
    private final Map<String, TreeSet<String>> aliases = new HashMap<>();
    private final Map<String, String> personBySurname = new LinkedHashMap<>();
    private final Map<String, String> pathOfLabel = new HashMap<>();

    /**
     * @param key the document's key
     * @param gazetteer knows which of a document's entities were found to be one of its own
     */
    public DocumentEntities(String key, Gazetteer gazetteer) {
        this.key = key;
        this.gazetteer = gazetteer;
    }

    /** The person of a name: a surname alone means the one whose full name was met before. */
    public Entity person(String name) {
        String[] words = name.split("\\s+");
        String surname = Names.fold(words[words.length - 1]);
        String known = personBySurname.get(surname);
        if (known != null) {
            Entity person = byPath.get(known);
            boolean shorter = words.length == 1 || Names.parts(person.label()).containsAll(Names.parts(name));
            if (shorter) {
                aliases.get(known).add(name);
                return person;
            }
        }
        Entity person = of(Kind.PERSON, name, true, List.of());
        personBySurname.put(surname, person.path());
        return person;
    }

    /** The entity of a kind with a label; made where it was not met before. */
    public Entity of(Kind kind, String label, boolean specific, List<String> qualifiers) {
        String clean = label.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String name = kind + " " + Names.parts(clean) + " " + qualifiers;
        String known = pathOfLabel.get(name);
        if (known != null) {
            aliases.get(known).add(clean);
            return byPath.get(known);
        }
        String path = kind.slug() + "/" + key + "/" + Names.slug(clean);
        for (int i = 2; byPath.containsKey(path); i++) {
            path = kind.slug() + "/" + key + "/" + Names.slug(clean) + "-" + i;
        }
        @Nullable Entity successor = gazetteer.successor(path);
        Entity entity = successor != null
                ? successor
                : new Entity(
                        path,
                        kind,
                        clean.isEmpty() ? "unnamed" : clean,
                        List.of(),
                        false,
                        specific,
                        sorted(qualifiers));
        byPath.put(path, entity);
        byPath.put(entity.path(), entity);
        aliases.putIfAbsent(entity.path(), new TreeSet<>(List.of(entity.label())));
        pathOfLabel.put(name, entity.path());
        return entity;
    }

    /** The entity of a path, or null. */
    public @Nullable Entity get(String path) {
        return byPath.get(path);
    }

    /** The same entity with every name it was met by. */
    public Entity complete(Entity entity) {
        @Nullable TreeSet<String> names = aliases.get(entity.path());
        if (names == null || entity.linked()) {
            return entity;
        }
        List<String> others = new ArrayList<>(names);
        others.remove(entity.label());
        return new Entity(
                entity.path(),
                entity.kind(),
                entity.label(),
                others,
                entity.linked(),
                entity.specific(),
                entity.qualifiers());
    }

    private static List<String> sorted(List<String> paths) {
        return List.copyOf(new TreeSet<>(paths));
    }
}
