package org.w3id.relata.web.page;

import java.util.List;

/**
 * A parameter of a canned query, to be filled in.
 *
 * @param label what it means
 * @param hint how it is written; may be empty
 * @param wrong what is wrong with what was filled in; may be empty
 */
public record QueryField(String name, String label, String hint, boolean required, String wrong, Control control) {
    /** What it is filled in with. */
    public sealed interface Control {
        /** For templates: whether it is one. */
        default boolean is(Class<? extends Control> kind) {
            return kind.isInstance(this);
        }
    }

    /**
     * Something to write.
     *
     * @param type of the input in HTML: text, number or date
     */
    public record Written(String type, String value) implements Control {}

    /**
     * The name of a thing, suggested as it is written.
     *
     * @param shown its name, or its path where the name is not its alone
     * @param path what stands for it; empty where it is not known
     * @param kinds what may be named, as {@code /suggest} takes it
     */
    public record Named(String shown, String path, String kinds) implements Control {}

    /** One of a few. */
    public record Listed(List<Option> options) implements Control {
        public Listed {
            options = List.copyOf(options);
        }
    }

    /**
     * One of those that a name may mean.
     *
     * @param several whether it is the name of all of them; else it is a part of their names
     */
    public record Meant(boolean several, List<Option> options) implements Control {
        public Meant {
            options = List.copyOf(options);
        }
    }

    /**
     * Something to choose.
     *
     * @param note what tells it from others; may be empty
     */
    public record Option(String value, String label, String note, boolean chosen) {}
}
