package org.w3id.relata.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3id.relata.store.search.ThingKind;

/**
 * Which kinds of things are wanted.
 *
 * @param names local names of classes; empty for all kinds
 */
record KindFilter(List<String> names) {
    KindFilter {
        names = List.copyOf(names);
    }

    /**
     * Reads a parameter such as {@code State,Force}.
     *
     * @throws Problem where there is no such class, or nothing of it can be found by its name
     */
    static KindFilter parse(@Nullable String parameter) {
        List<String> names = Arrays.stream(
                        Optional.ofNullable(parameter).orElse("").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        for (String name : names) {
            if (ThingKind.ALL.stream().noneMatch(kind -> kind.is(name))) {
                throw Problem.badRequest("There is no kind \"" + name + "\". There are: " + known() + ".");
            }
        }
        return new KindFilter(names);
    }

    boolean wants(ThingKind kind) {
        return names.isEmpty() || names.stream().anyMatch(kind::is);
    }

    /** The groups that something wanted can be in, in their order. */
    List<ThingKind.Group> groups() {
        return Arrays.stream(ThingKind.Group.values())
                .filter(group -> ThingKind.ALL.stream().anyMatch(kind -> kind.group() == group && wants(kind)))
                .toList();
    }

    private static String known() {
        return ThingKind.ALL.stream()
                .flatMap(kind -> Stream.concat(Stream.of(kind.className()), kind.superclasses().stream()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
