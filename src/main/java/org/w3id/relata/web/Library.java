package org.w3id.relata.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** A browser library that pages use, served from its WebJar in the version that {@code pom.xml} names. */
enum Library {
    CYTOSCAPE("org.webjars.npm", "cytoscape", "dist/cytoscape\\.min\\.js"),
    LEAFLET("org.webjars.npm", "leaflet", "dist/leaflet\\.(js|css)|dist/images/[a-z0-9-]+\\.png"),
    SWAGGER_UI("org.webjars", "swagger-ui", "swagger-ui(-bundle|-standalone-preset)?\\.(js|css)"),
    YASGUI("org.webjars.npm", "zazuko__yasgui", "build/yasgui\\.min\\.(js|css)");

    private final String artifact;
    private final String version;
    private final String files;

    /** @param files what is served of it, as a pattern; the rest of the archive is not */
    Library(String group, String artifact, String files) {
        this.artifact = artifact;
        this.version = version(group, artifact);
        this.files = files;
    }

    /** The library with a name and version, if there is one and it has that file. */
    static Optional<Library> of(String name, String version, String file) {
        return Arrays.stream(values())
                .filter(library -> library.artifact.equals(name) && library.version.equals(version))
                .filter(library -> file.matches(library.files))
                .findFirst();
    }

    /** The path that a file is served at. */
    String path(String file) {
        if (!file.matches(files)) {
            throw new IllegalArgumentException(file + " of " + artifact + " is not served");
        }
        return LibraryHandler.PATH + artifact + "/" + version + "/" + file;
    }

    /** Where a file is on the class path. */
    String resource(String file) {
        return "/META-INF/resources/webjars/" + artifact + "/" + version + "/" + file;
    }

    private static String version(String group, String artifact) {
        String description = "/META-INF/maven/" + group + "/" + artifact + "/pom.properties";
        try (InputStream in = Library.class.getResourceAsStream(description)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, description));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
