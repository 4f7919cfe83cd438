package org.w3id.relata.entity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.text.TabRow;
import org.w3id.relata.text.TabTable;
import org.w3id.relata.text.UserError;

/** The names that Relata knows: {@code ontology/gazetteer/*.tsv}, read once and never changed. */
public final class Gazetteer {
    /** What a name stands for where it is met: the thing itself, the state it is the adjective of, or its people. */
    public enum Use {
        NAME,
        ADJECTIVE,
        DEMONYM,
        GOVERNMENT
    }

    /**
     * One way to write a name.
     *
     * @param entity what it stands for
     * @param use in which way
     * @param capitalised whether it is written with a capital letter
     */
    public record Entry(Entity entity, Use use, boolean capitalised) {}

    /** What the column {@code kind} of organisations says of those that act for their state. */
    private static final Set<String> OFFICES =
            Set.of("ministry", "government", "government body", "parliament", "general staff", "military government");

    private static final Map<String, Kind> TABLES = new TreeMap<>(Map.of(
            "states", Kind.STATE,
            "places", Kind.PLACE,
            "forces", Kind.FORCE,
            "facilities", Kind.FACILITY,
            "equipment", Kind.EQUIPMENT,
            "exercises", Kind.EXERCISE,
            "conflicts", Kind.CONFLICT,
            "outlets", Kind.OUTLET,
            "persons", Kind.PERSON));

    private final Map<List<String>, List<Entry>> names = new HashMap<>();
    private final Set<List<String>> prefixes = new HashSet<>();
    private final Map<String, Entity> byPath = new TreeMap<>();
    private final Map<String, String> stateOf = new HashMap<>();
    private final Map<String, Entity> armedForces = new HashMap<>();
    private final Map<String, List<Entity>> branches = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Entity> successors = new HashMap<>();

    private Gazetteer() {}

    /**
     * Reads the tables of a folder.
     *
     * @throws UserError where one is missing or a row is broken; names the file and the line
     */
    public static Gazetteer load(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UserError("there is no gazetteer in " + folder, "set relata.home to Relata's own folder");
        }
        Gazetteer gazetteer = new Gazetteer();
        TABLES.forEach((table, kind) -> {
            for (TabRow row : TabTable.read(folder.resolve(table + ".tsv"), "id", "label", "aliases")
                    .rows()) {
                gazetteer.add(row, kind);
            }
        });
        for (TabRow row : TabTable.read(folder.resolve("organizations.tsv"), "id", "label", "aliases", "class")
                .rows()) {
            gazetteer.add(row, organizationKind(row));
        }
        MappingSet.read(folder).redirects().forEach(gazetteer::addSuccessor);
        return gazetteer;
    }

    private void addSuccessor(String from, String to) {
        @Nullable Entity entity = byPath.get(to);
        if (entity == null || byPath.containsKey(from)) {
            String wrong = entity == null ? to + ", which is in no table" : to + ", and still has a row of its own";
            throw new UserError(
                    MappingSet.FILE + ": “" + from + "” is said to be " + wrong,
                    "keep the row of what stays, and only that");
        }
        successors.put(from, entity);
    }

    private static Kind organizationKind(TabRow row) {
        return switch (row.text("class")) {
            case "alliance" -> Kind.ALLIANCE;
            case "organization" -> Kind.ORGANIZATION;
            default -> throw row.error("unknown class “" + row.text("class") + "”", "write alliance or organization");
        };
    }

    private void add(TabRow row, Kind kind) {
        Set<String> aliases = new TreeSet<>(row.values("aliases"));
        Entity entity = new Entity(
                kind.slug() + "/" + row.id(), kind, row.required("label"), List.copyOf(aliases), true, true, List.of());
        byPath.put(entity.path(), entity);
        addName(entity.label(), entity, Use.NAME);
        aliases.forEach(alias -> addName(alias, entity, Use.NAME));
        if (row.columns().contains("kind")) {
            kinds.put(entity.path(), row.text("kind"));
        }
        if (kind == Kind.STATE) {
            row.values("adjectives").forEach(word -> addName(word, entity, Use.ADJECTIVE));
            row.values("demonyms").forEach(word -> addName(word, entity, Use.DEMONYM));
            row.values("capital").forEach(word -> addName(word, entity, Use.GOVERNMENT));
            row.values("governments").forEach(word -> addName(word, entity, Use.GOVERNMENT));
            stateOf.put(entity.path(), entity.path());
        } else if (row.columns().contains("state") && !row.text("state").isEmpty()) {
            String state = "state/" + row.values("state").get(0);
            stateOf.put(entity.path(), state);
            if (kind == Kind.FORCE && row.text("kind").equals("armed forces")) {
                armedForces.putIfAbsent(state, entity);
            } else if (kind == Kind.FORCE) {
                branches.computeIfAbsent(state + " " + row.text("kind"), key -> new ArrayList<>())
                        .add(entity);
            }
        }
    }

    private void addName(String name, Entity entity, Use use) {
        List<String> parts = Names.parts(name);
        if (parts.isEmpty()) {
            return;
        }
        List<Entry> entries = names.computeIfAbsent(parts, key -> new ArrayList<>());
        boolean capitalised = name.chars().anyMatch(Character::isUpperCase);
        if (entries.stream().noneMatch(e -> e.entity().equals(entity) && e.use() == use)) {
            entries.add(new Entry(entity, use, capitalised));
        }
        for (int i = 1; i < parts.size(); i++) {
            prefixes.add(parts.subList(0, i));
        }
    }

    /** What a name of these {@linkplain Names#parts parts} may stand for; empty where it is not known. */
    public List<Entry> entries(List<String> parts) {
        return names.getOrDefault(parts, List.of());
    }

    /** Whether a longer name begins with these parts. */
    public boolean isPrefix(List<String> parts) {
        return prefixes.contains(parts);
    }

    /** The entity of a path, or null. */
    public @Nullable Entity get(String path) {
        return byPath.get(path);
    }

    /** What something is that was taken for a thing of its own, by the path that it had; or null. */
    public @Nullable Entity successor(String path) {
        return successors.get(path);
    }

    /** All of them, by path. */
    public List<Entity> entities() {
        return List.copyOf(byPath.values());
    }

    /** The state that an entity is, lies in or belongs to, or null. */
    public @Nullable Entity stateOf(Entity entity) {
        String state = stateOf.get(entity.path());
        return state == null ? null : byPath.get(state);
    }

    /** The armed forces of a state as a whole, or null where the table has none. */
    public @Nullable Entity armedForces(Entity state) {
        return armedForces.get(state.path());
    }

    /** The branch of a state's forces of a kind ("navy"), or null where the table has none or several. */
    @Nullable
    Entity branch(Entity state, String kind) {
        List<Entity> found = branches.getOrDefault(state.path() + " " + kind, List.of());
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether it is an office of its state: a ministry, a parliament, a general staff. */
    boolean isOffice(Entity entity) {
        return OFFICES.contains(kindOf(entity));
    }

    /** What the {@code kind} column of its table says; empty where nothing. */
    public String kindOf(Entity entity) {
        return kinds.getOrDefault(entity.path(), "");
    }
}
