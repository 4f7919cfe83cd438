package org.w3id.relata.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the outlet that a page or a sidecar names as its publisher, however sites write their own names. */
public final class OutletNames {
    private static final Pattern SURPLUS = Pattern.compile(
            "^the\\s+|\\s+[|–—·-]\\s+.*$|\\.(?:com|org|net|info)$|\\s+(?:online|english|in english|website)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OutletNames() {}

    /** The outlet of the gazetteer that bears a name; nothing where none or several do. */
    public static Optional<Entity> known(Gazetteer gazetteer, String name) {
        List<Entity> outlets = gazetteer.entities().stream()
                .filter(entity -> entity.kind() == Kind.OUTLET)
                .toList();
        return among(outlets, name);
    }

    /** The same among some entities. A name as it is written counts before one without what sites add to theirs. */
    public static Optional<Entity> among(List<Entity> entities, String name) {
        Optional<Entity> exact = only(entities, name.strip(), false);
        return exact.isPresent() ? exact : only(entities, name, true);
    }

    private static Optional<Entity> only(List<Entity> entities, String name, boolean plain) {
        List<Entity> found = entities.stream()
                .filter(entity -> entity.kind() == Kind.OUTLET)
                .filter(entity -> isSame(entity.label(), name, plain)
                        || entity.aliases().stream().anyMatch(alias -> isSame(alias, name, plain)))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isSame(String one, String other, boolean plain) {
        return plain ? plain(one).equals(plain(other)) : one.equalsIgnoreCase(other);
    }

    private static String plain(String name) {
        return SURPLUS.matcher(name.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
