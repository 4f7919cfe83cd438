package org.w3id.relata.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** Where Relata's own data files are: the folder that holds {@code ontology} and {@code queries}. */
public record Installation(Path home) {
    /** The folder named by the system property {@code relata.home}, else the current one. */
    public static Installation current() {
        return new Installation(
                Path.of(System.getProperty("relata.home", "")).toAbsolutePath().normalize());
    }

    public Path ontology() {
        return home.resolve("ontology");
    }

    public Path lexicon() {
        return ontology().resolve("lexicon");
    }

    public Path gazetteer() {
        return ontology().resolve("gazetteer");
    }

    public Path queries() {
        return home.resolve("queries");
    }

    /** The version of this build, as in {@code pom.xml}. */
    public static String version() {
        try (InputStream in = Installation.class.getResourceAsStream("/relata.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
