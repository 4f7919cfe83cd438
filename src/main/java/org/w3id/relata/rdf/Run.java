package org.w3id.relata.rdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.relata.entity.mapping.MappingSet;
import org.w3id.relata.text.Installation;
import org.w3id.relata.text.UserError;

/**
 * What produced a document's graph. There is no clock in it: the same version with the same knowledge is the same run.
 *
 * @param version the version of Relata
 * @param knowledge SHA-256 over the tables of the lexicon and the gazetteer and over which things were found to be one, in lower-case hexadecimal
 */
public record Run(String version, String knowledge) {
    /** The run of this version with the tables of an installation. */
    public static Run of(Installation installation) {
        MessageDigest digest = ContentHash.sha256();
        for (Path folder : List.of(installation.lexicon(), installation.gazetteer())) {
            for (Path table : tables(folder)) {
                try {
                    byte[] content = Files.readAllBytes(table);
                    String head = folder.getFileName() + "/" + table.getFileName() + " " + content.length + "\n";
                    digest.update(head.getBytes(StandardCharsets.UTF_8));
                    digest.update(content);
                } catch (IOException e) {
                    throw unreadable(table, e);
                }
            }
        }
        // Of the links only those decide about what is read that say which thing here another one is.
        String redirects = MappingSet.read(installation.gazetteer()).redirects().toString();
        digest.update(redirects.getBytes(StandardCharsets.UTF_8));
        return new Run(Installation.version(), HexFormat.of().formatHex(digest.digest()));
    }

    /** The tables in a folder without the links, sorted by name; none where there is no such folder. */
    static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .filter(file -> !file.endsWith(MappingSet.FILE))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    /** The last part of its IRI, {@code run/{id}}. */
    public String id() {
        return version + "-" + knowledge.substring(0, 12);
    }

    private static UserError unreadable(Path path, IOException reason) {
        return new UserError("cannot read " + path + ": " + reason, "check that it is there and may be read");
    }
}
